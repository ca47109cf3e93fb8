package org.cotejo.structure;

import java.util.List;

/** A place in a text that moves forward over words; what it reads is folded, what it cuts is as printed. */
final class TextCursor {
    final String text;
    final String folded;
    int at;

    TextCursor(String text, String folded, int at) {
        this.text = text;
        this.folded = folded;
        this.at = at;
    }

    TextCursor copy() {
        return new TextCursor(text, folded, at);
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    /** Moves behind the longest of the phrases that stands here as whole words; false, and no move, where none does. */
    boolean take(List<String> phrases) {
        int best = -1;
        for (String phrase : phrases) {
            int end = at + phrase.length();
            if (folded.startsWith(phrase, at) && end > best && isBorder(phrase, end)) {
                best = end;
            }
        }
        if (best < 0) {
            return false;
        }
        at = best;
        return true;
    }

    /** The same with white space before it. */
    boolean takeSpaced(List<String> phrases) {
        int start = at;
        skipSpace();
        if (take(phrases)) {
            return true;
        }
        at = start;
        return false;
    }

    private boolean isBorder(String phrase, int end) {
        boolean word = Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1));
        return !word || end >= folded.length() || !Character.isLetterOrDigit(folded.charAt(end));
    }

    /** End of the word that begins here; {@code at} itself where none does. */
    int wordEnd() {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    boolean isUpper() {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }
}
