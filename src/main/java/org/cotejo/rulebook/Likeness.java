package org.cotejo.rulebook;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How sentences read that satisfy the elements of a rulebook, and those that speak against it, learned from texts that
 * persons judged: words, and how much it weighs to read so. With it, what signals find is weighed before it counts, and a
 * sentence that they miss counts where it reads like nothing else; without it ({@link #NONE}) signals decide alone.
 *
 * @param laws from how many laws the words come
 * @param texts from how many examples and wordings besides
 * @param spread in how many of the examples and wordings a stem stands; one that is not named stands in one
 * @param words by {@link #key(Requirement, Element)} or {@link #key(Requirement, Condition)}; what is not there is not weighed
 * @param weights of what there is to weigh; a group that is not there is not weighed
 */
public record Likeness(
        int laws, int texts, Map<String, Integer> spread, Map<String, Words> words, Map<Group, Weights> weights) {
    /** Of a rulebook that has learned nothing. */
    public static final Likeness NONE = new Likeness(0, 0, Map.of(), Map.of(), Map.of());

    private static final double EVEN = 0.5;
    private static final char ELEMENT = '/';
    private static final char CONDITION = '!';

    /** A stem of one letter joins what stands beside it; those of two may deny. */
    private static final int SHORTEST = 2;

    /** What is weighed. */
    public enum Group {
        /** An element that signals found. */
        FOUND,
        /** An element that they did not find: the sentence that reads most like it. */
        UNFOUND,
        /** A condition that signals found to hold. */
        HELD,
        /** A requirement none of whose conditions they found to hold: the sentence that reads most like one. */
        UNHELD
    }

    /** What can be told of an element or a condition in a law, each a number. */
    public enum Trait {
        /** How the likest of the sentences reads that signals found: a score, above zero where it reads so. */
        SENTENCE,
        /** That minus how the same sentence reads for any other requirement. */
        SENTENCE_MARGIN,
        /** How many passages the finding shows; the logarithm of one more. */
        PASSAGES,
        /** How the likest sentence of the whole law reads. */
        LAW,
        /** That minus how the same sentence reads for any other requirement. */
        LAW_MARGIN,
        /** The share of the requirement's other elements that is found; a half where there is no other. */
        COMPLETENESS,
        /** How the likest sentence reads in the articles where other elements of the requirement are found. */
        COMPANY,
        /** How the likest sentence of the law reads for another element of the requirement. */
        RIVAL,
        /** How the likest sentence of a law usually reads: half-way between laws that have it and laws that have it not. */
        USUAL,
        /** How often a law has it: the logarithm of how many do for one that does not. */
        FREQUENCY
    }

    /**
     * How much each form of a sentence speaks for one element or condition.
     *
     * @param constant what a sentence without any of these forms scores
     * @param usual what the likest sentence of a law scores, half-way between laws that have it and laws that have it not
     * @param share of the laws that have it; above 0 and below 1
     * @param weights by form, in hundredths; negative where it speaks against
     */
    public record Words(double constant, double usual, double share, Map<String, Integer> weights) {
        /** Of something of which no law tells how usual it is. */
        public Words(double constant, Map<String, Integer> weights) {
            this(constant, 0, EVEN, weights);
        }

        public Words {
            weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        }

        /** How many laws have it for one that does not: the logarithm. */
        public double frequency() {
            return Math.log(share / (1 - share));
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
     * @param laws from how many laws they were learned, and from how many good and bad cases
     * @param threshold what weighs less than this does not count; from 0 to 1
     */
    public record Weights(int laws, int good, int bad, double threshold, double constant, Map<Trait, Factor> factors) {
        public Weights {
            factors = Collections.unmodifiableMap(new TreeMap<>(factors));
        }

        /** From 0 to 1: how likely it is that this counts. A trait that is not told adds nothing. */
        public double weigh(Map<Trait, Double> traits) {
            double sum = constant;
            for (Map.Entry<Trait, Factor> each : factors.entrySet()) {
                Double value = traits.get(each.getKey());
                sum += value == null ? 0 : each.getValue().of(value);
            }
            return 1 / (1 + Math.exp(-sum));
        }

        public boolean counts(Map<Trait, Double> traits) {
            return weigh(traits) >= threshold;
        }
    }

    public Likeness {
        spread = Collections.unmodifiableMap(new HashMap<>(spread));
        words = Collections.unmodifiableMap(new TreeMap<>(words));
        Map<Group, Weights> byGroup = new EnumMap<>(Group.class);
        byGroup.putAll(weights);
        weights = Collections.unmodifiableMap(byGroup);
    }

    /** Whether anything is weighed by it. */
    public boolean weighs() {
        return !weights.isEmpty() && !words.isEmpty();
    }

    public Likeness with(Map<Group, Weights> others) {
        return new Likeness(laws, texts, spread, words, others);
    }

    /** Name of an element among all of a rulebook. */
    public static String key(Requirement requirement, Element element) {
        return elementKey(requirement.id(), element.key());
    }

    /** The same by their own keys. */
    public static String elementKey(String requirement, String element) {
        return requirement + ELEMENT + element;
    }

    /** Name of a condition among all of a rulebook. */
    public static String key(Requirement requirement, Condition condition) {
        return conditionKey(requirement.id(), condition.key());
    }

    /** The same by their own keys. */
    public static String conditionKey(String requirement, String condition) {
        return requirement + CONDITION + condition;
    }

    /** Whether a name is a condition's. */
    public static boolean isCondition(String key) {
        return key.indexOf(CONDITION) >= 0;
    }

    /** The requirement in a name. */
    public static String requirement(String key) {
        return key.substring(0, end(key));
    }

    /** The element's or condition's own key in a name. */
    public static String own(String key) {
        return key.substring(end(key) + 1);
    }

    private static int end(String key) {
        return key.indexOf(isCondition(key) ? CONDITION : ELEMENT);
    }

    /** What is looked at in a sentence: its stems but the shortest, and each two of these that stand side by side. */
    public static SortedSet<String> forms(List<String> stems) {
        SortedSet<String> forms = new TreeSet<>();
        String before = "";
        for (String stem : stems) {
            if (stem.length() >= SHORTEST) {
                forms.add(stem);
                if (!before.isEmpty()) {
                    forms.add(before + "_" + stem);
                }
                before = stem;
            }
        }
        return forms;
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
