package org.cotejo.draft;

import java.util.Objects;
import org.cotejo.model.Level;

/**
 * One paragraph of a unit as it is printed.
 *
 * @param level of the unit whose first words these are; of a paragraph without a number {@link Level#PARAGRAPH}
 * @param label as printed with its punctuation: {@code Artículo 5 Bis.-}, {@code VI.}; empty for none
 * @param text without the label; may hold places that a person must fill in, in brackets
 */
public record Line(Level level, String label, String text) {
    public Line {
        Objects.requireNonNull(level);
        Objects.requireNonNull(label);
        Objects.requireNonNull(text);
    }

    /** The same with other words. */
    public Line with(String words) {
        return new Line(level, label, words);
    }

    /** As a reader sees it. */
    public String printed() {
        return label.isEmpty() || text.isEmpty() ? label + text : label + " " + text;
    }
}
