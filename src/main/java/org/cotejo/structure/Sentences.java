package org.cotejo.structure;

import java.util.regex.Pattern;

/** Where sentences end. */
final class Sentences {
    private static final String CLOSERS = ".;:?!…";
    private static final String QUOTES = "\"”»’)]* ";
    private static final Pattern LAST_BUT_ONE =
            Pattern.compile(".*[;,.:] ?(?:y|o|e|u|y/o|and|or|et|ou)[,:]?", Pattern.DOTALL);

    private Sentences() {}

    /** Whether a text ends as a sentence or an item of a list ends: full stop, semicolon, {@code ; y}. */
    static boolean isTerminated(String text) {
        int end = text.length();
        while (end > 0 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == 0 || end < text.length() && text.charAt(end) != ' ') {
            return true;
        }
        if (CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            return true;
        }
        String tail = text.substring(Math.max(0, end - 8), end);
        return LAST_BUT_ONE.matcher(tail).matches();
    }

    /** Whether the last sign but punctuation closes a quotation. */
    static boolean endsQuotation(String text) {
        int end = text.length();
        while (end > 0 && ".;, ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && "\"”»".indexOf(text.charAt(end - 1)) >= 0;
    }

    static boolean endsWithColon(String text) {
        int end = text.length();
        while (end > 0 && QUOTES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && text.charAt(end - 1) == ':';
    }
}
