package org.cotejo.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.cotejo.finding.Explanation.Ruling;
import org.cotejo.finding.Verdict;

/** Collects what the rules propose for one law; the strongest verdict of a requirement holds. Public for the rules alone, not API. */
public final class Judgement {
    /** Rules of one strength are told apart by name, so that the order in which they fire does not matter. */
    private static final Comparator<Ruling> STRONGEST_FIRST =
            Comparator.comparing(Ruling::verdict).thenComparing(Ruling::rule);

    private final Map<String, SortedSet<Ruling>> rulings = new HashMap<>();

    public void propose(String requirement, Verdict verdict, String rule) {
        rulings.computeIfAbsent(requirement, id -> new TreeSet<>(STRONGEST_FIRST))
                .add(new Ruling(verdict, rule));
    }

    Optional<Ruling> on(String requirement) {
        return all(requirement).stream().findFirst();
    }

    /** All that was proposed, strongest first. */
    List<Ruling> all(String requirement) {
        SortedSet<Ruling> proposed = rulings.get(requirement);
        return proposed == null ? List.of() : List.copyOf(proposed);
    }
}
