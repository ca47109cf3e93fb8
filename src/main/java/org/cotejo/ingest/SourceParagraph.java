package org.cotejo.ingest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a source with the facts of style that help to place it.
 *
 * @param index position in the source, from 0, without gaps
 * @param text visible words, line breaks inside the paragraph as {@code \n}, tabs as {@code \t}; without the label
 * @param label list number that the word processor generates ({@code I.}, {@code a)}), resolved; empty where the number
 *     is typed in the text or absent
 * @param headingLevel outline level 1 to 9 of a heading style, 0 for body text
 * @param boldPrefix how many leading UTF-16 units of {@code text} are bold; {@code text.length()} where all of it is
 * @param indent left indent of the first line in twips (1/1440 inch), 0 where unknown
 * @param page from 1, 0 where the format has no pages
 * @param element position in the file's own counting, which {@link org.cotejo.model.SourcePlace} describes; -1 for none
 * @param mark what a structured source says, else {@code null}
 */
public record SourceParagraph(
        int index,
        String text,
        String label,
        Alignment alignment,
        int headingLevel,
        int boldPrefix,
        int indent,
        Origin origin,
        int page,
        int element,
        @Nullable Mark mark) {

    /** How the paragraph is set. */
    public enum Alignment {
        LEFT,
        CENTER,
        RIGHT,
        JUSTIFY
    }

    /** Where in the file the paragraph stands. */
    public enum Origin {
        BODY,
        TABLE_CELL,
        HEADER,
        FOOTER,
        FOOTNOTE,
        TEXT_BOX
    }

    public SourceParagraph {
        Objects.requireNonNull(text);
        Objects.requireNonNull(label);
        Objects.requireNonNull(alignment);
        Objects.requireNonNull(origin);
    }

    /** In a file without a counting of its own. */
    public SourceParagraph(
            int index,
            String text,
            String label,
            Alignment alignment,
            int headingLevel,
            int boldPrefix,
            int indent,
            Origin origin,
            int page,
            @Nullable Mark mark) {
        this(index, text, label, alignment, headingLevel, boldPrefix, indent, origin, page, -1, mark);
    }

    /** A plain paragraph of the body. */
    public static SourceParagraph of(int index, String text) {
        return new SourceParagraph(index, text, "", Alignment.LEFT, 0, 0, 0, Origin.BODY, 0, null);
    }

    /** Label and text as a reader sees them. */
    public String visible() {
        return label.isEmpty() || text.isEmpty() ? label + text : label + " " + text;
    }

    public boolean isBold() {
        return !text.isBlank() && boldPrefix >= text.stripTrailing().length();
    }
}
