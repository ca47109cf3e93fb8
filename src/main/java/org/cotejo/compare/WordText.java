package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.text.Fold;

/** A text as its words: folded to compare, with their places to show. */
final class WordText {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++");
    private static final long PRIME = 1_099_511_628_211L;

    private final String text;
    private final List<int[]> places = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    WordText(String text) {
        this.text = text;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(Fold.accents(matcher.group()));
            places.add(new int[] {matcher.start(), matcher.end()});
        }
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    /** The words from one to another, exclusive, as printed. */
    String printed(int from, int to) {
        return from >= to ? "" : text.substring(places.get(from)[0], places.get(to - 1)[1]);
    }

    /** A number for each run of {@code length} words, the same for the same words. */
    long[] shingles(int length) {
        long[] shingles = new long[Math.max(0, words.size() - length + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int j = i; j < i + length; j++) {
                hash = hash * PRIME + words.get(j).hashCode();
            }
            shingles[i] = hash;
        }
        return shingles;
    }
}
