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
 * Where in a law that does not have it something belongs: told by words in common, of which only the beginnings count, so that
 * a plural or another ending makes no difference.
 */
final class Belonging {
    private static final int STEM = 6;
    private static final int SHORTEST = 5;
    /** Words in common from which on a passage is about the same. */
    private static final int ENOUGH = 3;

    private final List<Provision> divisions;
    private final Map<Provision, Set<String>> headings = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();

    Belonging(Expression law) {
        divisions = law.own()
                .filter(provision -> provision.level().isDivision())
                .filter(provision -> !provision.heading().isBlank())
                .toList();
        for (Provision division : divisions) {
            Set<String> stems = stems(division.heading());
            headings.put(division, stems);
            stems.forEach(stem -> uses.merge(stem, 1, Integer::sum));
        }
    }

    /** The best of the passages that were looked at, where it is about the same. */
    static Optional<Nearest> passage(List<Nearest> nearest, String wanted) {
        Set<String> stems = stems(wanted);
        return nearest.stream()
                .limit(1)
                .filter(passage -> shared(stems, stems(passage.quote())).size() >= ENOUGH)
                .findFirst();
    }

    /** The innermost division whose heading is about the same; a word that many headings have tells nothing. */
    Optional<Provision> division(String wanted) {
        Set<String> stems = stems(wanted);
        return divisions.stream()
                .filter(division -> fitness(division, stems) > 0)
                .max(Comparator.comparingDouble((Provision division) -> fitness(division, stems))
                        .thenComparing(Provision::level)
                        .thenComparing(division -> -divisions.indexOf(division)));
    }

    private double fitness(Provision division, Set<String> wanted) {
        Set<String> heading = headings.getOrDefault(division, Set.of());
        double fitness = 0;
        for (String stem : shared(wanted, heading)) {
            int used = uses.getOrDefault(stem, 1);
            fitness += used * 4 > divisions.size() + 4 ? 0 : 1.0 / used;
        }
        return fitness;
    }

    private static Set<String> shared(Set<String> some, Set<String> others) {
        Set<String> shared = new HashSet<>(some);
        shared.retainAll(others);
        return shared;
    }

    private static Set<String> stems(String words) {
        Set<String> stems = new HashSet<>();
        for (String word : Fold.words(words).split("[^\\p{L}\\d]+")) {
            if (word.length() >= SHORTEST) {
                stems.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        return stems;
    }
}
