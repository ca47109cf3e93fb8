package org.cotejo.observe;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.fact.Amount;
import org.cotejo.fact.Fact;
import org.cotejo.fact.StatedDate;
import org.cotejo.finding.Observation;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.observe.LawText.Page;
import org.cotejo.rulebook.ObservationRules;
import org.cotejo.rulebook.ObservationRules.Contradiction;
import org.cotejo.rulebook.ObservationRules.Duty;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Speech;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/** Two values for one duty, and statements that exclude each other. */
final class Contradictions {
    /** Terms run from the publication or from the day the law is in force, and working days are counted roughly. */
    private static final int FEW_DAYS = 15;

    private final Map<Duty, List<Passage>> duties = new LinkedHashMap<>();
    private final Map<Contradiction, List<List<Passage>>> pairs = new LinkedHashMap<>();

    /** What the reference says of itself is no pair. */
    private final Set<String> references;

    Contradictions(SignalSearch search, ObservationRules rules) throws IOException {
        references = rules.referenceNames().stream().map(Fold::words).collect(Collectors.toSet());
        for (Duty duty : rules.duties()) {
            duties.put(duty, inForce(search.run(duty.signals(), duty.unless())));
        }
        for (Contradiction pair : rules.contradictions()) {
            pairs.put(
                    pair,
                    List.of(
                            said(search.run(pair.one(), pair.unlessOne())),
                            said(search.run(pair.other(), pair.unlessOther()))));
        }
    }

    private static List<Passage> inForce(List<Passage> found) {
        return found.stream()
                .filter(passage -> passage.speech() != Speech.REPEALED)
                .toList();
    }

    /** What stands in the law for good, and is not denied. */
    private static List<Passage> said(List<Passage> found) {
        return inForce(found).stream()
                .filter(passage -> passage.speech() != Speech.DENIAL && !passage.transitory())
                .toList();
    }

    void observe(LawText law, Notes notes) {
        duties.forEach((duty, passages) -> values(law, duty, of(law, passages), notes));
        if (!references.contains(Fold.words(law.law().title()))) {
            pairs.forEach((pair, sides) -> pair(pair, of(law, sides.get(0)), of(law, sides.get(1)), notes));
        }
    }

    private static List<Passage> of(LawText law, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.law().equals(law.law().key()))
                .toList();
    }

    /** A value and the words that state it: an amount or, for a term, a day. */
    private record Value(Passage passage, Page page, Fact fact) {}

    private static boolean agree(Value one, Value other, LawText law) {
        if (one.fact() instanceof Amount first && other.fact() instanceof Amount second) {
            return Amounts.agree(first, second);
        }
        LocalDate first = day(one, law);
        LocalDate second = day(other, law);
        return first == null || second == null || Math.abs(ChronoUnit.DAYS.between(first, second)) <= FEW_DAYS;
    }

    /** The day a term ends that runs from the publication or a few days behind it. */
    private static @Nullable LocalDate day(Value value, LawText law) {
        LocalDate published = law.law().published();
        if (value.fact() instanceof StatedDate stated) {
            return stated.date();
        }
        return published == null || !value.passage().transitory()
                ? null
                : Deadlines.due(published, (Amount) value.fact());
    }

    /**
     * The first value stands; each later one that differs is told beside it. What a later decree sets for its own matters
     * contradicts nothing.
     */
    private static void values(LawText law, Duty duty, List<Passage> passages, Notes notes) {
        List<Value> values = new ArrayList<>();
        for (Passage passage : passages) {
            if (law.isLater(passage.eId().value())) {
                continue;
            }
            value(law, duty, passage).ifPresent(values::add);
        }
        for (Value value : values) {
            Value first = values.get(0);
            if (!agree(first, value, law) && isOfSame(duty, first, value)) {
                tell(duty, value, first, notes);
            }
        }
    }

    /** Unless each names who has the duty, and they name different ones. */
    private static boolean isOfSame(Duty duty, Value one, Value other) {
        Set<String> named = bearers(duty, one);
        Set<String> others = bearers(duty, other);
        return named.isEmpty() || others.isEmpty() || !Collections.disjoint(named, others);
    }

    private static Set<String> bearers(Duty duty, Value value) {
        Set<String> words =
                new HashSet<>(List.of(Fold.words(value.passage().quote()).split(" ")));
        words.retainAll(duty.of());
        return words;
    }

    /** At the later place; but where only one of them is of the body of the law, there. */
    private static void tell(Duty duty, Value later, Value first, Notes notes) {
        boolean swap = later.passage().transitory() && !first.passage().transitory();
        Value value = swap ? first : later;
        Value other = swap ? later : first;
        notes.add(
                "CONTRADICTION",
                Severity.MAJOR,
                value.page().unit(),
                value.fact().range(),
                notes.text(
                        "contradiction",
                        duty.name().in(notes.locale()),
                        words(value),
                        words(other),
                        other.page().unit().citation()),
                notes.text("contradiction_fix"));
    }

    private static String words(Value value) {
        return value.fact().range().of(value.page().unit().text());
    }

    /** The amount of the duty's kind, or for a term the day, that is nearest to the words found. */
    private static Optional<Value> value(LawText law, Duty duty, Passage passage) {
        return law.inForce(passage.eId()).stream()
                .flatMap(page -> page.facts().stream()
                        .filter(fact -> isOf(duty, fact))
                        .map(fact -> new Value(passage, page, fact)))
                .min(Comparator.comparingInt(Contradictions::distance));
    }

    private static boolean isOf(Duty duty, Fact fact) {
        return fact instanceof Amount amount
                ? amount.kind().name().equals(duty.kind())
                : fact instanceof StatedDate && duty.kind().equals(Amount.Kind.TERM.name());
    }

    private static int distance(Value value) {
        int from = value.fact().range().from();
        int to = value.fact().range().to();
        return Math.max(
                0,
                Math.max(
                        value.passage().range().from() - to,
                        from - value.passage().range().to()));
    }

    private static void pair(Contradiction pair, List<Passage> one, List<Passage> other, Notes notes) {
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        String against = other.get(0).citation();
        one.stream()
                .filter(passage -> !passage.eId().equals(other.get(0).eId()))
                .collect(Collectors.toMap(Passage::eId, p -> p, (a, b) -> a, LinkedHashMap::new))
                .values()
                .forEach(passage -> notes.add(new Observation(
                        "CONTRADICTION",
                        Severity.MAJOR,
                        passage.eId(),
                        passage.citation(),
                        passage.quote(),
                        notes.text("contradicts", pair.message().in(notes.locale()), against),
                        notes.text("contradiction_fix"))));
    }
}
