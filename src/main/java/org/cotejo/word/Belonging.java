package org.cotejo.word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.finding.Nearest;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.text.Fold;

/**
 * Where in a law that does not have it something belongs: told by words in common. Only the beginnings of words count, so that
 * a plural or another ending makes no difference; words that much of the law has tell nothing.
 */
final class Belonging {
    private static final int STEM = 6;
    private static final int SHORTEST = 5;
    /** Words in common from which on a passage is about the same, and how many of them the law seldom has. */
    private static final int ENOUGH = 3;

    private static final int ENOUGH_RARE = 2;
    private static final double RARE = 0.05;
    /** What all of the law is about sets no division apart. */
    private static final double SUBJECT_OF_ALL = 0.25;

    private static final int WEIGHT_TITLE = 4;
    private static final int WEIGHT_TOPIC = 3;

    private final Map<Provision, Set<String>> headings = new HashMap<>();
    private final List<Provision> divisions;
    private final Map<String, Integer> inHeadings = new HashMap<>();
    private final Map<String, Integer> inTexts = new HashMap<>();
    private final Set<String> inTitle;
    private final int texts;

    /**
     * What is missing, in words.
     *
     * @param title of what is asked
     * @param topic that it is part of
     * @param details what exactly is asked
     */
    record Wanted(String title, String topic, String details) {}

    Belonging(Expression law) {
        divisions = law.own()
                .filter(provision -> provision.level().isDivision())
                .filter(provision -> !provision.heading().isBlank())
                .toList();
        for (Provision division : divisions) {
            Set<String> stems = stems(division.heading());
            headings.put(division, stems);
            stems.forEach(stem -> inHeadings.merge(stem, 1, Integer::sum));
        }
        List<Set<String>> words = law.own()
                .map(provision -> stems(provision.text()))
                .filter(stems -> !stems.isEmpty())
                .toList();
        words.forEach(stems -> stems.forEach(stem -> inTexts.merge(stem, 1, Integer::sum)));
        texts = words.size();
        inTitle = stems(law.title());
    }

    /** The best of the passages that were looked at, where it is about the same. */
    Optional<Nearest> passage(List<Nearest> nearest, Wanted wanted) {
        Set<String> stems = stems(wanted.title() + " " + wanted.details());
        return nearest.stream()
                .limit(1)
                .filter(passage -> {
                    Set<String> shared = new HashSet<>(stems);
                    shared.retainAll(stems(passage.quote()));
                    return shared.size() >= ENOUGH
                            && shared.stream().filter(this::isRare).count() >= ENOUGH_RARE;
                })
                .findFirst();
    }

    private boolean isRare(String stem) {
        return inTexts.getOrDefault(stem, 0) <= Math.max(ENOUGH, RARE * texts);
    }

    /** The innermost division whose heading is about the same. */
    Optional<Provision> division(Wanted wanted) {
        Map<String, Integer> weights = new HashMap<>();
        stems(wanted.details()).forEach(stem -> weights.put(stem, 1));
        stems(wanted.topic()).forEach(stem -> weights.put(stem, WEIGHT_TOPIC));
        stems(wanted.title()).forEach(stem -> weights.put(stem, WEIGHT_TITLE));
        Map<Provision, Double> fitness = new HashMap<>();
        divisions.forEach(division -> fitness.put(division, fitness(division, weights)));
        return divisions.stream()
                .filter(division -> fitness.getOrDefault(division, 0.0) > 0)
                .max(Comparator.comparing((Provision division) -> fitness.getOrDefault(division, 0.0))
                        .thenComparing(Provision::level)
                        .thenComparing(division -> -divisions.indexOf(division)));
    }

    private double fitness(Provision division, Map<String, Integer> weights) {
        double fitness = 0;
        for (String stem : headings.getOrDefault(division, Set.of())) {
            int used = inHeadings.getOrDefault(stem, 1);
            boolean common = used > 1 + divisions.size() / 4;
            double weight = weights.getOrDefault(stem, 0) * (inTitle.contains(stem) ? SUBJECT_OF_ALL : 1);
            fitness += common ? 0 : weight / used;
        }
        return fitness;
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (String word : Fold.words(words).split(" ")) {
            if (word.length() >= SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
