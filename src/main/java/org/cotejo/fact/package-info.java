/**
 * What the words of provisions state that can be counted, compared or followed: penalties, terms, ages, shares, how often,
 * definitions, references, bodies, dates. Open {@link org.cotejo.fact.FactReader} first:
 *
 * <pre>{@code
 * FactReader reader = new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load("mx"));
 * for (Fact fact : reader.in("de cinco a quince años de prisión")) { … }   // Amount[PRISON, 5, 15, years]
 * }</pre>
 *
 * <p>Reads words alone: it does not know whether a provision is in force, nor what a reference leads to. May import
 * {@code text}, {@code model}, {@code rulebook} and {@code structure}.
 */
@NullMarked
package org.cotejo.fact;

import org.jspecify.annotations.NullMarked;
