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

    private static final class Mean {
        private int count;
        private double sum;

        void add(double score) {
            count++;
            sum += score;
        }

        /** As if so many more were like others on average. */
        double with(Mean others) {
            return (sum + AVERAGE * (others.sum / others.count)) / (count + AVERAGE);
        }
    }

    private record Norm(Mean having, Mean lacking) {
        Norm() {
            this(new Mean(), new Mean());
        }

        void add(double score, boolean has) {
            (has ? having : lacking).add(score);
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
        if (all.having.count == 0 || all.lacking.count == 0) {
            return words;
        }
        Norm norm = byKey.getOrDefault(key, new Norm());
        double usual = (norm.having.with(all.having) + norm.lacking.with(all.lacking)) / 2;
        double share = (norm.having.count + AVERAGE * EVEN) / (norm.having.count + norm.lacking.count + AVERAGE);
        return new Words(words.constant(), usual, share, words.weights());
    }
}
