package org.cotejo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * How like some words are to those that usually satisfy each element of a rulebook. Laid out by stem, so that a text is set
 * beside all elements at once. Immutable.
 */
final class TypicalWords {
    private final Likeness likeness;
    private final List<String> requirements = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Share>> byStem = new HashMap<>();
    private final Map<String, Map<String, Double>> lookalikes = new HashMap<>();

    /** What a stem weighs among the words of one element. */
    private record Share(int element, double weight) {}

    TypicalWords(Rulebook rulebook) {
        this.likeness = rulebook.likeness();
        for (Requirement requirement : rulebook.requirements()) {
            for (Element element : requirement.elements()) {
                String key = Likeness.key(requirement, element);
                Likeness.ElementWords words = likeness.words().get(key);
                if (words != null) {
                    add(requirement, key, words);
                }
            }
        }
    }

    private void add(Requirement requirement, String key, Likeness.ElementWords words) {
        int number = numbers.size();
        numbers.put(key, number);
        requirements.add(requirement.id());
        unit(words.typical()).forEach((stem, weight) -> byStem.computeIfAbsent(stem, s -> new ArrayList<>())
                .add(new Share(number, weight)));
        lookalikes.put(key, unit(words.lookalike()));
    }

    private static Map<String, Double> unit(Map<String, Integer> words) {
        double length = Math.sqrt(
                words.values().stream().mapToDouble(x -> (double) x * x).sum());
        Map<String, Double> unit = new HashMap<>();
        words.forEach((stem, weight) -> unit.put(stem, weight / length));
        return unit;
    }

    boolean knows(Requirement requirement, Element element) {
        return numbers.containsKey(Likeness.key(requirement, element));
    }

    Compared compare(List<String> stems) {
        Map<String, Double> vector = likeness.vector(stems);
        double[] cosines = new double[requirements.size()];
        vector.forEach((stem, weight) -> byStem.getOrDefault(stem, List.of())
                .forEach(share -> cosines[share.element()] += weight * share.weight()));
        return new Compared(vector, cosines);
    }

    /** Some words beside those of every element. */
    final class Compared {
        private final Map<String, Double> vector;
        private final double[] cosines;

        private Compared(Map<String, Double> vector, double[] cosines) {
            this.vector = vector;
            this.cosines = cosines;
        }

        /** To one element that is known; 0 to 1. */
        double to(Requirement requirement, Element element) {
            return cosines[numbers.get(Likeness.key(requirement, element))];
        }

        /** That minus the likeness to the element of any other requirement that is likest. */
        double margin(Requirement requirement, Element element) {
            double other = 0;
            for (int i = 0; i < cosines.length; i++) {
                if (cosines[i] > other && !requirements.get(i).equals(requirement.id())) {
                    other = cosines[i];
                }
            }
            return to(requirement, element) - other;
        }

        double toLookalikes(Requirement requirement, Element element) {
            Map<String, Double> words = lookalikes.get(Likeness.key(requirement, element));
            double sum = 0;
            for (Map.Entry<String, Double> each : vector.entrySet()) {
                sum += each.getValue() * words.getOrDefault(each.getKey(), 0.0);
            }
            return sum;
        }
    }
}
