package org.cotejo.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The punctuation between a label and the words of its unit. */
final class Separators {
    private static final Pattern AFTER_UNIT =
            Pattern.compile(" ?(?:[.:,)]? ?\\.? ?[-\\u2010-\\u2015\\u2212]{1,2}|[.:]\\)?|\\)[.:]?)");
    private static final int MOST_SPACES = 4;

    private Separators() {}

    /** The end of the punctuation at {@code start}, or {@code start} where there is none. */
    static int end(String text, int start) {
        Matcher matcher = AFTER_UNIT.matcher(text).region(start, text.length());
        return matcher.lookingAt() ? matcher.end() : start;
    }

    static int skipSpace(String text, int start) {
        int end = start;
        while (end < text.length() && end - start < MOST_SPACES && text.charAt(end) == ' ') {
            end++;
        }
        return end;
    }
}
