package org.cotejo.ingest;

import org.cotejo.ingest.SourceParagraph.Alignment;
import org.jspecify.annotations.Nullable;

/**
 * What a docx says about a paragraph at one place: its own properties, a style's, a list level's. {@code null} is said
 * nothing.
 *
 * @param style id of the paragraph style
 * @param outline outline level from 0; 9 for body text
 * @param list id of the list; {@code 0} takes the paragraph out of the list of its style
 * @param level of the list, from 0
 * @param left indent in twips
 * @param first further indent of the first line in twips, negative where it hangs out
 * @param joined the paragraph's end is deleted: its words belong to the next paragraph
 */
record ParagraphStyle(
        @Nullable String style,
        @Nullable Alignment alignment,
        @Nullable Integer outline,
        @Nullable String list,
        @Nullable Integer level,
        @Nullable Integer left,
        @Nullable Integer first,
        boolean joined) {
    static final ParagraphStyle NONE = new ParagraphStyle(null, null, null, null, null, null, null, false);
    private static final int BODY_TEXT = 9;

    /** This, and what it leaves unsaid as {@code base} has it. */
    ParagraphStyle over(ParagraphStyle base) {
        return new ParagraphStyle(
                or(style, base.style),
                or(alignment, base.alignment),
                or(outline, base.outline),
                or(list, base.list),
                or(level, base.level),
                or(left, base.left),
                or(first, base.first),
                joined);
    }

    /** From 1 to 9, 0 for body text. */
    int headingLevel() {
        return outline == null || outline < 0 || outline >= BODY_TEXT ? 0 : outline + 1;
    }

    /** Of the first line. */
    int indent() {
        return (left == null ? 0 : left) + (first == null ? 0 : first);
    }

    private static <T> @Nullable T or(@Nullable T value, @Nullable T otherwise) {
        return value == null ? otherwise : value;
    }
}
