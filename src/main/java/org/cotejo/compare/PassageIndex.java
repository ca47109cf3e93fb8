package org.cotejo.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Texts by the runs of words in them: finds those that may be copies of another. Not thread-safe. */
final class PassageIndex {
    private static final long PRIME = 1_099_511_628_211L;
    private static final int CANDIDATES = 3;
    /** A run that so many texts have is a formula. */
    private static final int COMMON = 40;

    private final int length;
    private final int least;
    private final int oneOf;
    private final Postings postings = new Postings(COMMON);
    /** How many runs each text has of the one that is asked about; all 0 between questions; and those that have any. */
    private int[] shared = new int[0];

    private int[] those = new int[COMMON];
    private int met;

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

    /** @param id by which the text is found again; small, since there is room for all smaller ones */
    void add(int id, int[] words) {
        if (id >= shared.length) {
            shared = Arrays.copyOf(shared, Math.max(id + 1, shared.length * 2));
        }
        for (int i = 0; i + length <= words.length; i++) {
            postings.add(run(words, i), id);
        }
    }

    /** The texts that share most runs, best first; a few at most. */
    List<Integer> candidates(int[] words, IntPredicate wanted) {
        met = 0;
        for (int i = 0; i + length <= words.length; i++) {
            postings.each(run(words, i), this::meet);
        }
        int enough = Math.max(least, words.length / oneOf);
        List<Integer> candidates = Arrays.stream(those, 0, met)
                .filter(id -> shared[id] >= enough && wanted.test(id))
                .boxed()
                .sorted(Comparator.comparingInt((Integer id) -> -shared[id]).thenComparing(Comparator.naturalOrder()))
                .limit(CANDIDATES)
                .toList();
        Arrays.stream(those, 0, met).forEach(id -> shared[id] = 0);
        return candidates;
    }

    private void meet(int id) {
        if (shared[id]++ == 0) {
            if (met == those.length) {
                those = Arrays.copyOf(those, met * 2);
            }
            those[met++] = id;
        }
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
