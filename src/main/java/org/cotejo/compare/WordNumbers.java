package org.cotejo.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words as numbers, the same word the same number: many texts are kept so, and compared quickly. */
final class WordNumbers {
    /** Beyond this many words the rest of a text counts as different, as in {@link CommonRuns}. */
    private static final int LONGEST = 2_000;

    private final Map<String, Integer> known = new HashMap<>();

    int[] of(WordText text) {
        List<String> words = text.words();
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            String word = words.get(i);
            numbers[i] = known.computeIfAbsent(word, w -> known.size());
        }
        return numbers;
    }

    /** How many different words there were. */
    int count() {
        return known.size();
    }

    /** How many words both have in the same order, of those the longer one has, from 0 to 1. */
    static double share(int[] one, int[] other) {
        int longer = Math.max(one.length, other.length);
        return longer == 0 ? 0 : Math.round(1000.0 * common(one, other) / longer) / 1000.0;
    }

    private static int common(int[] one, int[] other) {
        int least = Math.min(one.length, other.length);
        int head = 0;
        while (head < least && one[head] == other[head]) {
            head++;
        }
        int tail = 0;
        while (tail < least - head && one[one.length - 1 - tail] == other[other.length - 1 - tail]) {
            tail++;
        }
        return head + tail + between(one, one.length - tail, other, other.length - tail, head);
    }

    private static int between(int[] one, int oneEnd, int[] other, int otherEnd, int from) {
        int rows = Math.min(oneEnd - from, LONGEST);
        int columns = Math.min(otherEnd - from, LONGEST);
        int[] above = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int i = 0; i < rows; i++) {
            int word = one[from + i];
            for (int j = 0; j < columns; j++) {
                row[j + 1] = word == other[from + j] ? above[j] + 1 : Math.max(above[j + 1], row[j]);
            }
            int[] done = row;
            row = above;
            above = done;
        }
        return above[columns];
    }
}
