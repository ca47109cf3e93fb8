package org.cotejo.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * How sentences read for each element and condition whose words a rulebook has learned. Laid out by form, so that a sentence
 * is set beside all at once. Immutable.
 */
final class LikeWords {
    /** What is shown of the forms that speak for a sentence. */
    private static final int SHOWN = 4;

    private final List<String> requirements = new ArrayList<>();
    private final List<Likeness.Words> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, List<Share>> byForm = new HashMap<>();

    /** What a form weighs for one element or condition. */
    private record Share(int number, double weight) {}

    LikeWords(Rulebook rulebook) {
        Likeness likeness = rulebook.likeness();
        for (Requirement requirement : rulebook.requirements()) {
            for (Element element : requirement.elements()) {
                add(likeness, Likeness.key(requirement, element), requirement);
            }
            for (Condition condition : requirement.conflictWhen()) {
                add(likeness, Likeness.key(requirement, condition), requirement);
            }
        }
    }

    private void add(Likeness likeness, String key, Requirement requirement) {
        Likeness.Words known = likeness.words().get(key);
        if (known != null) {
            int number = words.size();
            requirements.add(requirement.id());
            words.add(known);
            numbers.put(key, number);
            known.weights().forEach((form, weight) -> byForm.computeIfAbsent(form, f -> new ArrayList<>())
                    .add(new Share(number, weight / 100.0)));
        }
    }

    /** How many elements and conditions are known. */
    int size() {
        return words.size();
    }

    /** What is known, by key. */
    Map<String, Integer> numbers() {
        return numbers;
    }

    boolean knows(String key) {
        return numbers.containsKey(key);
    }

    /** Whether an element is weighed; one of what must not be there only shows how a clean law puts it. */
    boolean weighs(Requirement requirement, Element element) {
        return requirement.kind() != Requirement.Kind.MUST_NOT_CONTAIN && knows(Likeness.key(requirement, element));
    }

    boolean weighs(Requirement requirement, Condition condition) {
        return isAgainst(condition) && knows(Likeness.key(requirement, condition));
    }

    /** What only caps a verdict is no contradiction that others could read alike. */
    static boolean isAgainst(Condition condition) {
        return condition.effect() != Condition.Effect.PARTIAL;
    }

    /** @param key one that is known */
    int number(String key) {
        return numbers.get(key);
    }

    String requirement(int number) {
        return requirements.get(number);
    }

    /** How the likest sentence of a law usually reads, and how often a law has it. */
    Likeness.Words words(int number) {
        return words.get(number);
    }

    /** By number; above zero where it reads so. A long sentence needs more that speaks for it. */
    double[] scores(Set<String> forms) {
        double[] scores = new double[words.size()];
        for (String form : forms) {
            for (Share share : byForm.getOrDefault(form, List.of())) {
                scores[share.number()] += share.weight();
            }
        }
        double length = Math.sqrt(Math.max(1, forms.size()));
        for (int i = 0; i < scores.length; i++) {
            scores[i] = scores[i] / length + words.get(i).constant();
        }
        return scores;
    }

    /** Of the forms of a sentence those that speak most for an element or a condition. */
    List<String> telling(int number, Set<String> forms) {
        Map<String, Integer> weights = words.get(number).weights();
        Map<Integer, List<String>> byWeight = new TreeMap<>();
        for (String form : forms) {
            int weight = weights.getOrDefault(form, 0);
            if (weight > 0) {
                byWeight.computeIfAbsent(-weight, w -> new ArrayList<>()).add(form);
            }
        }
        return byWeight.values().stream().flatMap(List::stream).limit(SHOWN).toList();
    }
}
