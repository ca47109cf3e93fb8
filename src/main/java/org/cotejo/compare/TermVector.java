package org.cotejo.compare;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.text.Fold;

/**
 * What a text speaks of: its words, each with a weight, the length of all together being one. Words are cut to their first
 * letters, which takes the endings off in the languages we read.
 */
record TermVector(Map<String, Double> weights) {
    private static final int SHORTEST = 4;
    private static final int STEM = 6;

    /** How often each word stands in a text; short ones, which join others, are left out, numbers are not. */
    static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        Arrays.stream(Fold.words(text).split(" "))
                .filter(word -> word.length() >= SHORTEST || isNumber(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .forEach(stem -> counts.merge(stem, 1, Integer::sum));
        return counts;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    static TermVector of(Map<String, Double> raw) {
        double length = Math.sqrt(
                raw.values().stream().mapToDouble(weight -> weight * weight).sum());
        Map<String, Double> weights = new LinkedHashMap<>();
        if (length > 0) {
            raw.forEach((term, weight) -> weights.put(term, weight / length));
        }
        return new TermVector(weights);
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** From 0, nothing in common, to 1. */
    double cosine(TermVector other) {
        if (other.weights.size() < weights.size()) {
            return other.cosine(this);
        }
        double sum = 0;
        for (Map.Entry<String, Double> each : weights.entrySet()) {
            sum += each.getValue() * other.weights.getOrDefault(each.getKey(), 0.0);
        }
        return sum;
    }
}
