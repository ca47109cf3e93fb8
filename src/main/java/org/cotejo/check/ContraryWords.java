package org.cotejo.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.index.Stems;
import org.cotejo.index.Unit;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.text.Clause;
import org.cotejo.text.TextRange;

/**
 * Finds the sentence of a law that reads like texts which speak against a requirement, and more so than like harmless ones:
 * what a person must read before the law is said to comply. Tells likeness of words, not meaning. Immutable.
 */
final class ContraryWords {
    /** What being like a harmless text takes away from being like one that speaks against. */
    private static final double HARMLESS = 0.5;

    /** A sentence with fewer words says little by itself. */
    private static final int FEWEST_WORDS = 8;

    private static final Set<String> AGAINST = Set.of("CONFLICT", "EXCESS");

    private final Likeness likeness;
    private final double threshold;
    private final Set<String> requirements;
    private final KnownTexts against;
    private final KnownTexts harmless;

    ContraryWords(Rulebook rulebook) {
        this.likeness = rulebook.likeness();
        this.threshold = rulebook.contrary().threshold();
        Map<String, List<String>> contrary = rulebook.contrary().texts();
        Map<String, List<String>> bad = new LinkedHashMap<>();
        Map<String, List<String>> good = new LinkedHashMap<>();
        for (Requirement requirement : contrary.isEmpty() ? List.<Requirement>of() : rulebook.requirements()) {
            List<String> known = contrary.get(requirement.id());
            if (known != null && !known.isEmpty()) {
                bad.put(requirement.id(), known(known, requirement));
                good.put(requirement.id(), texts(requirement, example -> !AGAINST.contains(example.expect())));
            } else {
                good.put(requirement.id(), texts(requirement, example -> example.is()
                        .equals("satisfies")));
            }
        }
        this.requirements = Set.copyOf(bad.keySet());
        this.against = new KnownTexts(likeness, bad);
        this.harmless = new KnownTexts(likeness, good);
    }

    private static List<String> known(List<String> contrary, Requirement requirement) {
        List<String> all = new ArrayList<>(contrary);
        all.addAll(texts(requirement, example -> AGAINST.contains(example.expect())));
        return all;
    }

    private static List<String> texts(Requirement requirement, Predicate<Example> which) {
        return requirement.examples().stream().filter(which).map(Example::text).toList();
    }

    /**
     * The sentence of each of these requirements that reads most like what speaks against it, where one does enough.
     *
     * @param units of one law
     */
    Map<String, Suspect> in(List<Unit> units, Set<String> asked) {
        List<String> sought = asked.stream().filter(requirements::contains).toList();
        Map<String, Suspect> worst = new LinkedHashMap<>();
        for (Unit unit : sought.isEmpty() ? List.<Unit>of() : units) {
            if (!unit.repealed() && !unit.annex()) {
                read(unit, sought, worst);
            }
        }
        return worst;
    }

    private void read(Unit unit, List<String> sought, Map<String, Suspect> worst) {
        String text = unit.text();
        for (int from = 0; from < text.length(); ) {
            TextRange range = Clause.sentence(text, new TextRange(from, from));
            List<String> stems = range.of(text).endsWith(":") ? List.of() : Stems.of(range.of(text));
            if (stems.size() >= FEWEST_WORDS) {
                weigh(unit, range, likeness.vector(stems), sought, worst);
            }
            from = range.to() + 1;
        }
    }

    private void weigh(
            Unit unit, TextRange range, Map<String, Double> words, List<String> sought, Map<String, Suspect> worst) {
        KnownTexts.Compared bad = against.compare(words);
        KnownTexts.Compared good = null;
        for (String requirement : sought) {
            double like = bad.to(requirement);
            if (like > threshold) {
                good = good == null ? harmless.compare(words) : good;
                like -= HARMLESS * Math.max(good.to(requirement), good.toOthers(requirement));
                Suspect before = worst.get(requirement);
                if (like > threshold && (before == null || like > before.likeness())) {
                    worst.put(requirement, new Suspect(unit, range, bad.nearest(requirement), like));
                }
            }
        }
    }
}
