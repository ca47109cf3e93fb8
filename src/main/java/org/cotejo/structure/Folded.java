package org.cotejo.structure;

import java.text.Normalizer;

/** Lower case without accents, one character for one, so that places in the folded text are places in the text. */
final class Folded {
    private static final int CACHED = 0x250;
    private static final char[] CACHE = new char[CACHED];

    static {
        for (char c = 0; c < CACHED; c++) {
            CACHE[c] = slow(c);
        }
    }

    private Folded() {}

    static String of(String text) {
        char[] out = new char[text.length()];
        for (int i = 0; i < out.length; i++) {
            char c = text.charAt(i);
            out[i] = c < CACHED ? CACHE[c] : slow(c);
        }
        return new String(out);
    }

    private static char slow(char c) {
        boolean punctuation = c >= '\u2010' && c <= '\u2060';
        if (punctuation || Character.isSurrogate(c)) {
            return c;
        }
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        return Character.toLowerCase(base);
    }
}
