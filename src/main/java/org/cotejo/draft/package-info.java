/**
 * From findings to a bill: {@link org.cotejo.draft.Bill} first.
 *
 * <p>A bill is data: which units of a law are reformed, added or repealed, with the words before and after, which findings
 * each change is for, and what is left to a person. It judges nothing and writes no file. May import {@code index} and
 * {@code fact} and what is below them.
 */
@NullMarked
package org.cotejo.draft;

import org.jspecify.annotations.NullMarked;
