package org.cotejo.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.cotejo.rulebook.Likeness.Words;

/**
 * How the likest sentence of a law usually reads for something that is weighed, where laws have it and where they do not, and
 * how many have it: one element is so common, or so common in its words, that every law seems to have it.
 */
final class Norms {
    /** Few laws tell little: to what they say as many of average are added. */
    private static final int AVERAGE = 6;

    private static final double EVEN = 0.5;

    private final Map<String, Norm> byKey = new HashMap<>();
    private final Norm all = new Norm();

    private static final class Norm {
        private int having;
        private int lacking;
        private double sumHaving;
        private double sumLacking;

        void add(double score, boolean has) {
            having += has ? 1 : 0;
            lacking += has ? 0 : 1;
            sumHaving += has ? score : 0;
            sumLacking += has ? 0 : score;
        }

        double meanHaving() {
            return sumHaving / having;
        }

        double meanLacking() {
            return sumLacking / lacking;
        }
    }

    /**
     * @param score of the likest sentence of a law, by words that were not learned from it
     * @param has whether the law has what is scored
     */
    void add(String key, double score, boolean has) {
        byKey.computeIfAbsent(key, each -> new Norm()).add(score, has);
        all.add(score, has);
    }

    /** The words with what is usual; as they are where no laws tell. */
    Words in(String key, Words words) {
        if (all.having == 0 || all.lacking == 0) {
            return words;
        }
        Norm norm = byKey.getOrDefault(key, new Norm());
        double having = (norm.sumHaving + AVERAGE * all.meanHaving()) / (norm.having + AVERAGE);
        double lacking = (norm.sumLacking + AVERAGE * all.meanLacking()) / (norm.lacking + AVERAGE);
        double share = (norm.having + AVERAGE * EVEN) / (norm.having + norm.lacking + AVERAGE);
        return new Words(words.constant(), (having + lacking) / 2, share, words.weights());
    }
}
