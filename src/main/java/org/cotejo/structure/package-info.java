/**
 * From paragraphs to a law: open {@link org.cotejo.structure.StructureParser} first.
 *
 * <p>A pipeline: {@code LineSplitter} cuts paragraphs into lines, {@code Furniture} takes page heads and numbers away,
 * {@code Classifier} (or {@code MarkReader}, where the source tells its structure) says what each line is,
 * {@code Annexes} reads a text that stands behind the articles as a law of its own,
 * {@code TreeBuilder} hangs it where it belongs, {@code Identifiers} gives eIds and {@code Metadata} reads title and dates.
 * {@code GivenNames} then finds the names that the law gives to bodies, plans and funds, and what each stands for.
 * All words of drafting come from {@link org.cotejo.rulebook.Tradition}; this package knows roles only. It does not read
 * files and does not understand what a law says. May import {@code text}, {@code model}, {@code rulebook} and
 * {@code ingest}'s types.
 */
@NullMarked
package org.cotejo.structure;

import org.jspecify.annotations.NullMarked;
