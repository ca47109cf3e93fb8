/**
 * Provisions in Lucene: one document a provision, with its own words and the context it is read in (headings, the opening
 * words of its article); a name that the law gives counts as the noun it stands for, too.
 * {@link org.cotejo.index.LawIndex} stores and searches; {@link org.cotejo.index.SignalSearch} runs the signals of a rulebook
 * and gives back exact places, and a law's sentences, found or not. The only place that knows Lucene. Judges nothing. May
 * import {@code structure} and what is below it.
 */
@NullMarked
package org.cotejo.index;

import org.jspecify.annotations.NullMarked;
