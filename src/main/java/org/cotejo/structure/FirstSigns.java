package org.cotejo.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells from the first two signs of a text that it cannot begin as a pattern wants, which is so of most lines and most
 * patterns. The pattern itself is asked, once for each two signs: where it fails without having wanted to see what stands
 * behind them, it fails whatever stands there. Shared between threads.
 */
final class FirstSigns {
    private static final int SIGNS = 128;
    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    private final Pattern pattern;

    /** What was learned, by the two signs, once there is something; two threads may learn the same. */
    private byte[] known = {};

    FirstSigns(Pattern pattern) {
        this.pattern = pattern;
    }

    /** False only where the pattern cannot match at the beginning of the text. */
    boolean canOpen(String text) {
        if (text.length() < 2 || text.charAt(0) >= SIGNS || text.charAt(1) >= SIGNS) {
            return true;
        }
        byte[] learned = known;
        if (learned.length == 0) {
            learned = new byte[SIGNS * SIGNS];
            known = learned;
        }
        int signs = text.charAt(0) * SIGNS + text.charAt(1);
        if (learned[signs] == 0) {
            learned[signs] = ask(text.substring(0, 2));
        }
        return learned[signs] == POSSIBLE;
    }

    private byte ask(String opening) {
        Matcher matcher = pattern.matcher(opening);
        return matcher.lookingAt() || matcher.hitEnd() ? POSSIBLE : IMPOSSIBLE;
    }
}
