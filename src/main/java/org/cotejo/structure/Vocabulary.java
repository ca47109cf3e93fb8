package org.cotejo.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How often each word of a text comes in it; small letters, with accents. */
final class Vocabulary {
    private static final int[] NEVER = {0};

    private final Map<String, int[]> counts = new HashMap<>();
    private final Map<Line, List<Word>> byLine = new IdentityHashMap<>();

    /** A word of a line, and how often it comes in the text. */
    record Word(int start, int end, int[] counted) {
        int count() {
            return counted[0];
        }
    }

    Vocabulary(List<Line> lines) {
        for (Line line : lines) {
            List<Word> words = read(line.text(), word -> counts.computeIfAbsent(word, w -> new int[1]));
            words.forEach(word -> word.counted[0]++);
            byLine.put(line, words);
        }
    }

    /** Of a line, be it one of the text or another. */
    List<Word> of(Line line) {
        List<Word> known = byLine.get(line);
        return known == null ? read(line.text(), word -> counts.getOrDefault(word, NEVER)) : known;
    }

    private static List<Word> read(String text, Function<String, int[]> counts) {
        List<Word> words = new ArrayList<>();
        String lower = lower(text);
        boolean alike = lower.length() == text.length(); // a capital may be two small letters
        words(text, (start, end) -> {
            String word = alike ? lower.substring(start, end) : lower(text.substring(start, end));
            words.add(new Word(start, end, counts.apply(word)));
        });
        return words;
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
