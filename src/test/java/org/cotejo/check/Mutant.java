package org.cotejo.check;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.index.Passage;
import org.cotejo.index.Unit;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.rulebook.Requirement;
import org.cotejo.text.TextRange;

/**
 * A law in which one requirement should no longer be met.
 *
 * @param way {@code REMOVAL} or the name of an {@link Inversion}
 * @param touched what was taken out, with all below it, or reworded
 */
record Mutant(String requirement, String way, Expression law, Set<EId> touched) {
    static final String REMOVAL = "REMOVAL";

    /** Every provision that speaks to the requirement is taken out. */
    static Mutant byRemoval(JudgedLaw original, Requirement requirement) {
        Set<EId> gone = eIds(original.support(requirement.id()));
        return new Mutant(
                requirement.id(), REMOVAL, LawEdits.without(original.law(), gone), withAllBelow(original, gone));
    }

    /**
     * The verb that governs is turned wherever words speak to the requirement; where no verb stands or this way does not fit
     * it, the provision is taken out, so that it cannot speak for the others. Empty where that would leave nothing of an
     * element, or both in one provision.
     */
    static Optional<Mutant> byInversion(JudgedLaw original, Requirement requirement, Inversion way) {
        Map<EId, Set<DutyVerb>> turned = new HashMap<>();
        Set<EId> gone = new HashSet<>();
        for (Passage passage : original.support(requirement.id())) {
            Optional<Place> place =
                    place(original, passage).filter(it -> way.of(it.verb()).isPresent());
            place.ifPresentOrElse(
                    it -> turned.computeIfAbsent(it.eId(), eId -> new LinkedHashSet<>())
                            .add(it.verb()),
                    () -> gone.add(passage.eId()));
        }
        if (!Collections.disjoint(gone, turned.keySet())
                || !leavesSomethingOfEach(original.evidence().get(requirement.id()), gone)) {
            return Optional.empty();
        }
        Map<EId, String> texts = new HashMap<>();
        turned.forEach(
                (eId, verbs) -> texts.put(eId, turned(original.units().get(eId).text(), verbs, way)));
        Set<EId> touched = new HashSet<>(withAllBelow(original, gone));
        touched.addAll(texts.keySet());
        Expression law = LawEdits.without(LawEdits.reworded(original.law(), texts), gone);
        return Optional.of(new Mutant(requirement.id(), way.name(), law, touched));
    }

    private static boolean leavesSomethingOfEach(Evidence evidence, Set<EId> gone) {
        return Stream.concat(evidence.elements().values().stream(), Stream.of(evidence.reference()))
                .filter(passages -> !passages.isEmpty())
                .noneMatch(passages -> gone.containsAll(eIds(passages)));
    }

    private static Set<EId> eIds(List<Passage> passages) {
        return passages.stream().map(Passage::eId).collect(Collectors.toSet());
    }

    private static Set<EId> withAllBelow(JudgedLaw law, Set<EId> provisions) {
        return law.law()
                .walk()
                .filter(provision -> provisions.contains(provision.eId()))
                .flatMap(Provision::walk)
                .map(Provision::eId)
                .collect(Collectors.toSet());
    }

    private static String turned(String text, Set<DutyVerb> verbs, Inversion way) {
        List<DutyVerb> lastFirst = verbs.stream()
                .sorted((one, other) -> other.start() - one.start())
                .toList();
        for (DutyVerb verb : lastFirst) {
            text = verb.replaceIn(text, way.of(verb).orElseThrow());
        }
        return text;
    }

    private record Place(EId eId, DutyVerb verb) {}

    /** In the provision itself, or else in the nearest words above that open it. */
    private static Optional<Place> place(JudgedLaw law, Passage passage) {
        TextRange range = passage.range();
        Optional<DutyVerb> own = DutyVerb.governing(passage.text(), range.from(), range.to());
        if (own.isPresent()) {
            return own.map(verb -> new Place(passage.eId(), verb));
        }
        List<String> context = law.units().get(passage.eId()).context();
        for (int i = context.size() - 1; i >= 0; i--) {
            String words = context.get(i);
            Optional<DutyVerb> verb = DutyVerb.governing(words, words.length(), words.length());
            Optional<EId> opening = opening(law, passage.eId(), words);
            if (verb.isPresent() && opening.isPresent()) {
                return Optional.of(new Place(opening.get(), verb.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<EId> opening(JudgedLaw law, EId below, String words) {
        return law.units().values().stream()
                .filter(unit -> unit.text().equals(words) && sameArticle(unit.eId(), below))
                .map(Unit::eId)
                .findFirst();
    }

    private static boolean sameArticle(EId one, EId other) {
        return article(one).equals(article(other));
    }

    private static String article(EId eId) {
        int at = eId.value().indexOf("art_");
        int end = eId.value().indexOf("__", Math.max(0, at));
        return end < 0 ? eId.value() : eId.value().substring(0, end);
    }

    /** Whether a requirement read what was touched, or reads it now: then it may move. */
    boolean explains(String moved, JudgedLaw before, JudgedLaw after) {
        return touches(moved, before) || touches(moved, after);
    }

    private boolean touches(String moved, JudgedLaw law) {
        Set<String> words = touched.stream()
                .filter(law.units()::containsKey)
                .map(eId -> law.units().get(eId).text())
                .collect(Collectors.toSet());
        return law.read(moved).stream()
                .anyMatch(eId -> touched.contains(eId)
                        || law.units().get(eId).context().stream().anyMatch(words::contains));
    }
}
