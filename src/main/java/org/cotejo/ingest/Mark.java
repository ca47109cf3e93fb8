package org.cotejo.ingest;

import java.util.Objects;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * What a structured source (Akoma Ntoso) says a paragraph is; sources without structure say nothing.
 *
 * @param level rank of the unit: always for {@link Role#UNIT}; for {@link Role#TEXT} and {@link Role#NOTE} the rank of the
 *     open unit the words belong to, {@code null} for the innermost one
 * @param num label as printed, for {@link Role#UNIT}; else empty
 */
public record Mark(Role role, @Nullable Level level, String num) {
    /** The part a paragraph plays. */
    public enum Role {
        /** Before the first unit of the body. */
        PREAMBLE,
        /** Opens a unit; the paragraph's text, if any, is its first words. */
        UNIT,
        /** Heading of the unit opened last. */
        HEADING,
        /** More words of an open unit. */
        TEXT,
        /** An editor's or author's note on an open unit. */
        NOTE,
        /** Opens the transitory articles of one decree; the text is the decree's heading, possibly empty. */
        TRANSITORY,
        /** Signature block and what follows. */
        CONCLUSION
    }

    public Mark {
        Objects.requireNonNull(role);
        Objects.requireNonNull(num);
        if (role == Role.UNIT && level == null) {
            throw new IllegalArgumentException("a unit has a level");
        }
    }
}
