package org.cotejo.compare;

import java.util.List;
import java.util.Objects;

/**
 * A run of words of two texts set beside each other.
 *
 * @param text as printed, with the white space before it; of what both have, as the left one prints it
 */
public record Piece(Kind kind, String text) {
    /** Which text has the words. */
    public enum Kind {
        SAME,
        /** Only the left, or earlier, one. */
        DELETED,
        /** Only the right, or later, one. */
        INSERTED
    }

    /** What two texts say otherwise, in order; what is deleted before what stands in its place. */
    public static List<Piece> between(String left, String right) {
        return WordDiff.between(left, right).pieces();
    }

    public Piece {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
    }
}
