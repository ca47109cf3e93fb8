package org.cotejo.rulebook;

import java.util.Objects;

/**
 * A query over the words of a provision and its context, in Lucene's interval syntax, with {@code @name} for the terms of
 * a concept of the thesaurus.
 *
 * @param line where it stands in its file, from 1, 0 where unknown
 */
public record Signal(String query, String file, int line) {
    public Signal {
        Objects.requireNonNull(query);
        Objects.requireNonNull(file);
    }

    public static Signal of(String query) {
        return new Signal(query, "", 0);
    }
}
