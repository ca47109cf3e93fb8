package org.cotejo.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotejo.index.Stems;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.ElementWords;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Requirement;

/**
 * Gathers texts that satisfy elements, and texts that only seem to, and boils them down to each element's words. A word that
 * one source alone has is left out: it is its author's own, or a name.
 */
final class WordLearner {
    private static final int MOST_WORDS = 60;
    private static final double FULL_WEIGHT = 1000;
    private static final int FEWEST_SOURCES = 2;

    private final List<Text> texts = new ArrayList<>();

    private record Text(String source, String element, List<String> stems, boolean good) {}

    /** An example in which the element is found, or one that looks like the requirement and is not. */
    void addExamples(List<Requirement> requirements) {
        for (Requirement requirement : requirements) {
            for (Example example : requirement.examples()) {
                List<String> stems = Stems.of(example.text());
                for (Element element : requirement.elements()) {
                    boolean found = example.finds().contains(element.key());
                    if (found || example.is().equals("gap-lookalike")) {
                        add(requirement.id() + " " + example.line(), Likeness.key(requirement, element), stems, found);
                    }
                }
            }
        }
    }

    /** @param source law or example that the text is from */
    void add(String source, String element, List<String> stems, boolean good) {
        texts.add(new Text(source, element, stems, good));
    }

    /** @param laws from how many laws texts were added */
    Likeness learn(int laws, Weights weights) {
        Map<String, Integer> spread = spread();
        Likeness rarity = new Likeness(laws, size(), spread, Map.of(), weights);
        Set<String> shared = shared();
        Map<String, ElementWords> words = new TreeMap<>();
        for (String element : new TreeSet<>(texts.stream().map(Text::element).toList())) {
            Map<String, Integer> typical = heaviest(element, true, shared, rarity);
            if (!typical.isEmpty()) {
                words.put(element, new ElementWords(typical, heaviest(element, false, shared, rarity)));
            }
        }
        spread.keySet().retainAll(shared);
        spread.values().removeIf(count -> count < 2);
        return new Likeness(laws, size(), spread, words, weights);
    }

    private Set<String> shared() {
        Map<String, Set<String>> sources = new HashMap<>();
        texts.forEach(text -> text.stems().forEach(stem -> sources.computeIfAbsent(stem, s -> new HashSet<>())
                .add(text.source())));
        sources.values().removeIf(some -> some.size() < FEWEST_SOURCES);
        return sources.keySet();
    }

    private int size() {
        return (int) texts.stream().filter(Text::good).count();
    }

    /** In how many of the good texts each stem stands. */
    private Map<String, Integer> spread() {
        Map<String, Integer> spread = new TreeMap<>();
        texts.stream().filter(Text::good).forEach(text -> new HashSet<>(text.stems())
                .forEach(stem -> spread.merge(stem, 1, Integer::sum)));
        return spread;
    }

    private Map<String, Integer> heaviest(String element, boolean good, Set<String> shared, Likeness rarity) {
        Map<String, Double> sum = new TreeMap<>();
        for (Text text : texts) {
            if (text.element().equals(element) && text.good() == good) {
                rarity.vector(text.stems()).forEach((stem, weight) -> sum.merge(stem, weight, Double::sum));
            }
        }
        sum.keySet().retainAll(shared);
        List<Map.Entry<String, Double>> heaviest = sum.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_WORDS)
                .toList();
        double length = Math.sqrt(heaviest.stream()
                .mapToDouble(each -> each.getValue() * each.getValue())
                .sum());
        Map<String, Integer> words = new TreeMap<>();
        for (Map.Entry<String, Double> each : heaviest) {
            int weight = (int) Math.round(each.getValue() / length * FULL_WEIGHT);
            if (weight > 0) {
                words.put(each.getKey(), weight);
            }
        }
        return words;
    }
}
