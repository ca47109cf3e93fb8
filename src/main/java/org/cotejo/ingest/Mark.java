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
 * @param removed whether the source says that the unit, or the paragraph, is no longer in force
 * @param depth how many items, units below the article, stand around the unit; -1 where only the level tells
 */
public record Mark(Role role, @Nullable Level level, String num, boolean removed, int depth) {
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
        /** An editor's note on the open unit of the mark's level, whatever its words say; of words for a paragraph. */
        NOTE_ON,
        /** Opens the transitory articles of one decree; the text is the decree's heading, possibly empty. */
        TRANSITORY,
        /** Opens an annex, to which all that follows belongs; the text is its title, possibly empty, more of it are headings. */
        ANNEX,
        /** Signature block and what follows. */
        CONCLUSION
    }

    public Mark(Role role, @Nullable Level level, String num) {
        this(role, level, num, false, -1);
    }

    public Mark {
        Objects.requireNonNull(role);
        Objects.requireNonNull(num);
        if ((role == Role.UNIT || role == Role.NOTE_ON) && level == null) {
            throw new IllegalArgumentException("a unit, and a note on one, has a level");
        }
    }
}
