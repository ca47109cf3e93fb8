/** Words and places in texts: folding, numerals, ranges. Imports the JDK alone. */
@NullMarked
package org.cotejo.text;

import org.jspecify.annotations.NullMarked;
