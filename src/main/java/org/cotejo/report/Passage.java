package org.cotejo.report;

import java.util.List;
import java.util.Objects;

/**
 * Words that a reader takes along.
 *
 * @param title of the law, or what else they are from
 * @param citation where they stand in it
 * @param lines the words, one line a paragraph
 * @param source how the text can be found again
 */
public record Passage(String title, String citation, List<String> lines, String source) {
    public Passage {
        Objects.requireNonNull(title);
        Objects.requireNonNull(citation);
        Objects.requireNonNull(source);
        lines = List.copyOf(lines);
    }
}
