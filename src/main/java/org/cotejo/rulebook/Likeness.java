package org.cotejo.rulebook;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What usually satisfies the elements of a rulebook, learned from laws that persons judged: words, and how much it weighs to
 * be like them. With it, what signals find is weighed before it counts; without it ({@link #NONE}) signals decide alone.
 *
 * @param laws from how many laws the words come
 * @param texts from how many texts: quotations of these laws, examples, wordings
 * @param spread in how many of the texts a stem stands; one that is not named stands in one
 * @param words by {@link #key}; an element that is not there is not weighed
 */
public record Likeness(
        int laws, int texts, Map<String, Integer> spread, Map<String, ElementWords> words, Weights weights) {
    /** Of a rulebook that has learned nothing. */
    public static final Likeness NONE = new Likeness(0, 0, Map.of(), Map.of(), Weights.NONE);

    /** What can be told of a passage that a signal found, each a number. */
    public enum Trait {
        /** Likeness of its sentence to the words of the element: the cosine, 0 to 1. */
        SENTENCE,
        /** That minus the likeness to the words of any element of another requirement. */
        SENTENCE_MARGIN,
        /** As for the sentence, of the words quoted alone. */
        QUOTE,
        QUOTE_MARGIN,
        /** Likeness of the words quoted to what looks like the element and is not. */
        LOOKALIKE,
        /** Of the elements found in its article, the share that is of the same topic. */
        TOPIC_SHARE,
        /** How many those are; the logarithm of one more. */
        TOPIC_COUNT,
        /** How many passages the finding shows for the element; the logarithm. */
        PASSAGES,
        /** How many signals found those; the logarithm. */
        SIGNALS,
        /** Whether another element of the requirement is found in the same article: 1 or 0. */
        COMPANY,
        /** The share of the requirement's elements that is found. */
        COMPLETENESS
    }

    /**
     * The words of one element by their stems, each with a weight.
     *
     * @param typical of what satisfies it
     * @param lookalike of what looks like it and does not
     */
    public record ElementWords(Map<String, Integer> typical, Map<String, Integer> lookalike) {
        public ElementWords {
            typical = Collections.unmodifiableMap(new TreeMap<>(typical));
            lookalike = Collections.unmodifiableMap(new TreeMap<>(lookalike));
        }
    }

    /** How much one trait weighs, and its mean and deviation where the weight was learned. */
    public record Factor(double weight, double mean, double deviation) {
        /** What a value adds to the sum of all. */
        public double of(double value) {
            return weight * (value - mean) / deviation;
        }
    }

    /**
     * How the traits add up.
     *
     * @param laws from how many laws they were learned, and from how many good and bad findings of elements
     * @param threshold what weighs less than this does not count; from 0 to 1
     */
    public record Weights(int laws, int good, int bad, double threshold, double constant, Map<Trait, Factor> factors) {
        /** That count everything. */
        public static final Weights NONE = new Weights(0, 0, 0, 0, 0, Map.of());

        public Weights {
            factors = Collections.unmodifiableMap(new TreeMap<>(factors));
        }

        public boolean isEmpty() {
            return factors.isEmpty();
        }

        /** From 0 to 1: how likely a passage with these traits is good evidence. */
        public double weigh(Map<Trait, Double> traits) {
            double sum = constant;
            for (Map.Entry<Trait, Factor> each : factors.entrySet()) {
                sum += each.getValue().of(traits.get(each.getKey()));
            }
            return 1 / (1 + Math.exp(-sum));
        }
    }

    public Likeness {
        spread = Collections.unmodifiableMap(new HashMap<>(spread));
        words = Collections.unmodifiableMap(new TreeMap<>(words));
    }

    /** Whether anything is weighed by it. */
    public boolean weighs() {
        return !weights.isEmpty() && !words.isEmpty();
    }

    public Likeness with(Weights others) {
        return new Likeness(laws, texts, spread, words, others);
    }

    /** Name of an element among all of a rulebook. */
    public static String key(Requirement requirement, Element element) {
        return requirement.id() + "/" + element.key();
    }

    /** A text as weights of its stems, rare ones weighing more, the length of all together being one. In a fixed order. */
    public Map<String, Double> vector(List<String> stems) {
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
        Map<String, Double> vector = new TreeMap<>();
        counts.forEach((stem, count) -> vector.put(stem, (1 + Math.log(count)) * rarity(stem)));
        double length =
                Math.sqrt(vector.values().stream().mapToDouble(x -> x * x).sum());
        if (length > 0) {
            vector.replaceAll((stem, weight) -> weight / length);
        }
        return vector;
    }

    private double rarity(String stem) {
        return Math.max(0, Math.log((texts + 1.0) / (spread.getOrDefault(stem, 1) + 1.0)));
    }
}
