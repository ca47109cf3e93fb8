/**
 * Every regular expression of ours against strings made to stop it: {@code OurPatterns} finds them, {@code Pump} makes the
 * strings out of the expression itself, {@code Counted} counts what it costs to look through them.
 */
@NullMarked
package org.cotejo.pattern;

import org.jspecify.annotations.NullMarked;
