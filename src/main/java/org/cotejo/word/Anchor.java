package org.cotejo.word;

import java.util.Comparator;

/**
 * Signs of a Word file, by the numbers of their paragraphs and their places among the signs of each. Paragraphs are numbered as
 * {@link WordFile#paragraphs()} has them; a paragraph without signs is meant whole by the place 0.
 *
 * @param toSign inclusive
 * @param exact whether these are the words that were meant, or only the paragraph in which they stand or belong
 */
record Anchor(int fromParagraph, int fromSign, int toParagraph, int toSign, boolean exact) {
    static final Comparator<Anchor> READING =
            Comparator.comparingInt(Anchor::fromParagraph).thenComparingInt(Anchor::fromSign);
}
