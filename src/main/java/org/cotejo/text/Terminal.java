package org.cotejo.text;

/**
 * Text for a terminal, which obeys control characters: those of a law or of a file's name could hide, turn round or repaint what
 * it shows.
 */
public final class Terminal {
    private Terminal() {}

    /**
     * The text with each control character but line feed and tab, and each that sets a direction, replaced by U+FFFD; the same
     * text where there is none.
     */
    public static String safe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (obeyed(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.chars().forEach(c -> safe.append(obeyed((char) c) ? '\ufffd' : (char) c));
        return safe.toString();
    }

    private static boolean obeyed(char c) {
        boolean turns = c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
        return turns || Character.isISOControl(c) && c != '\n' && c != '\t';
    }
}
