package org.cotejo.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How often each word of a text comes in it; small letters, with accents. */
final class Vocabulary {
    private final Map<String, int[]> counts = new HashMap<>();

    Vocabulary(List<Line> lines) {
        for (Line line : lines) {
            String text = line.text();
            words(text, (start, end) -> counts.computeIfAbsent(lower(text.substring(start, end)), word -> new int[1])[
                    0]++);
        }
    }

    /** Told where each word stands. */
    interface Listener {
        void word(int start, int end);
    }

    /** A word is letters on end. */
    static void words(String text, Listener listener) {
        int start = -1;
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            boolean letter = Character.isLetter(sign);
            if (letter && start < 0) {
                start = at;
            } else if (!letter && start >= 0) {
                listener.word(start, at);
                start = -1;
            }
            at += Character.charCount(sign);
        }
        if (start >= 0) {
            listener.word(start, text.length());
        }
    }

    int count(String word) {
        int[] count = counts.get(lower(word));
        return count == null ? 0 : count[0];
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
