package org.cotejo.ingest;

import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.jspecify.annotations.Nullable;

/** A paragraph under way: its words come run by run, its style when it is known. */
final class Draft {
    private final StringBuilder text = new StringBuilder();
    private int boldPrefix;
    private boolean boldSoFar = true;

    String label = "";
    Alignment alignment = Alignment.LEFT;
    int headingLevel;
    int indent;
    int page;
    int element = -1;
    Origin origin = Origin.BODY;

    @Nullable
    Mark mark;

    /** Adds the words of one run, as the file has them. */
    void append(String words, boolean bold) {
        String visible = Visible.clean(words);
        Paragraphs.check(text.length() + visible.length(), 0, 0);
        text.append(visible);
        if (bold && boldSoFar) {
            boldPrefix = text.length();
        } else if (!bold && !visible.isBlank()) {
            boldSoFar = false;
        }
    }

    /** Takes the hyphen off, at the end of a line, that divides a word. */
    void undivide() {
        int end = text.length();
        if (end > 0 && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == '\u2010')) {
            text.setLength(end - 1);
            boldPrefix = Math.min(boldPrefix, text.length());
        }
    }

    /** Nothing to see, neither words nor a label with a letter or a digit in it, and nothing that opens here. */
    boolean isEmpty() {
        return mark == null && isBlank(text) && label.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** The finished paragraph, without white space around its words. */
    SourceParagraph at(int index) {
        String whole = text.toString();
        int leading = whole.length() - whole.stripLeading().length();
        String stripped = whole.strip();
        int bold = Math.max(0, Math.min(boldPrefix - leading, stripped.length()));
        return new SourceParagraph(
                index, stripped, label, alignment, headingLevel, bold, indent, origin, page, element, mark);
    }

    String words() {
        return text.toString();
    }

    private static boolean isBlank(CharSequence words) {
        return words.chars().allMatch(Character::isWhitespace);
    }
}
