package org.cotejo.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Texts by the runs of words in them: finds those that may be copies of another. */
final class PassageIndex {
    private static final long PRIME = 1_099_511_628_211L;
    private static final int CANDIDATES = 3;
    /** A run that so many texts have is a formula. */
    private static final int COMMON = 40;

    private final int length;
    private final int least;
    private final int oneOf;
    private final Postings postings = new Postings(COMMON);

    private PassageIndex(int length, int least, int oneOf) {
        this.length = length;
        this.least = least;
        this.oneOf = oneOf;
    }

    /** By four words: few texts have such a run and are no copies. */
    static PassageIndex ofFourWords() {
        return new PassageIndex(4, 2, Integer.MAX_VALUE);
    }

    /**
     * By two words: of a text of which one word in four was changed, wherever it stands, almost half the runs are left;
     * longer ones may all be gone.
     */
    static PassageIndex ofTwoWords() {
        return new PassageIndex(2, 3, 4);
    }

    /** @param id by which the text is found again */
    void add(int id, int[] words) {
        for (int i = 0; i + length <= words.length; i++) {
            postings.add(run(words, i), id);
        }
    }

    /** The texts that share most runs, best first; a few at most. */
    List<Integer> candidates(int[] words, IntPredicate wanted) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int i = 0; i + length <= words.length; i++) {
            postings.each(run(words, i), place -> {
                if (wanted.test(place)) {
                    shared.merge(place, 1, Integer::sum);
                }
            });
        }
        int enough = Math.max(least, words.length / oneOf);
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= enough)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The same number for the same words. */
    private long run(int[] words, int from) {
        long hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = hash * PRIME + words[i] + 1;
        }
        return hash;
    }
}
