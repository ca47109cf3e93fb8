package org.cotejo.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Texts by the runs of four words in them: finds those that may be copies of another. */
final class PassageIndex {
    private static final int SHINGLE = 4;
    private static final int CANDIDATES = 3;
    private static final int LEAST_SHINGLES = 2;
    /** A run that so many texts have is a formula. */
    private static final int COMMON = 40;

    private final Map<Long, List<Integer>> postings = new HashMap<>();

    /** The runs of a text, by which it is put in and asked for. */
    static long[] shingles(WordText text) {
        return text.shingles(SHINGLE);
    }

    /** @param id by which the text is found again */
    void add(int id, long[] shingles) {
        for (long shingle : shingles) {
            postings.computeIfAbsent(shingle, s -> new ArrayList<>()).add(id);
        }
    }

    /** The texts that share most runs, best first; a few at most. */
    List<Integer> candidates(long[] shingles, IntPredicate wanted) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long shingle : shingles) {
            List<Integer> places = postings.getOrDefault(shingle, List.of());
            if (places.size() <= COMMON) {
                places.stream().filter(wanted::test).forEach(place -> shared.merge(place, 1, Integer::sum));
            }
        }
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHINGLES)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }
}
