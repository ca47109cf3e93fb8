package org.cotejo.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Explanation.Kind;
import org.cotejo.finding.Explanation.Name;
import org.cotejo.finding.Explanation.Part;
import org.cotejo.finding.Explanation.Seen;
import org.cotejo.finding.Explanation.Tried;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.index.Unit;
import org.cotejo.model.EId;
import org.cotejo.rulebook.ByReference;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Speech;

/**
 * Tells how one finding came about. Runs every signal of one requirement by itself, which a check does not: dearer than the
 * finding, and cheap for one. Judges exactly as {@link Checker} does. Immutable and thread-safe.
 */
public final class Explainer {
    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final Locale locale;
    private final StatedValues values;
    private final ContraryWords contrary;

    /** As for {@link Checker}. */
    public Explainer(Rulebook rulebook, LocalDate asOf, Locale locale, FactReader facts) {
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.locale = locale;
        this.values = new StatedValues(facts, locale);
        this.contrary = new ContraryWords(rulebook);
    }

    /**
     * @param law one of the snapshot
     * @param requirement one of the rulebook
     */
    public Explanation explain(LawSnapshot snapshot, IndexedLaw law, Requirement requirement) throws IOException {
        SignalSearch search = new SignalSearch(snapshot, rulebook, Set.of(law.key()));
        Evidence evidence = evidence(search, law, requirement);
        boolean applies = !requirement.since().isAfter(asOf);
        List<Object> facts = new ArrayList<>(applies ? Facts.of(requirement, evidence, asOf) : List.<Object>of());
        Optional<Suspect> suspect = Optional.ofNullable(
                contrary.in(snapshot.units(law.key()), Facts.unopposed(facts)).get(requirement.id()));
        suspect.ifPresent(each -> facts.add(new Doubted(requirement.id())));
        Judgement judgement = Logic.shipped().judge(facts);
        Finding finding = new FindingWriter(
                        asOf,
                        locale,
                        law,
                        new NearestPassages(snapshot, law.key(), rulebook.likeness(), locale),
                        values)
                .write(requirement, evidence, suspect, judgement.on(requirement.id()));
        List<Part> parts = parts(requirement, evidence, new SignalTrial(search, law.key()));
        suspect.ifPresent(each -> parts.add(suspicion(each, requirement)));
        return new Explanation(
                law.source().stem(),
                law.title(),
                asOf,
                requirement,
                finding,
                parts,
                names(snapshot, law, parts),
                judgement.all(requirement.id()));
    }

    /** The law's own names in the passages that were seen, whether they count or not. */
    private static List<Name> names(LawSnapshot snapshot, IndexedLaw law, List<Part> parts) throws IOException {
        if (law.names().isEmpty()) {
            return List.of();
        }
        Set<EId> seen = parts.stream()
                .flatMap(part -> Stream.concat(
                        part.signals().stream()
                                .flatMap(tried -> tried.seen().stream())
                                .map(Seen::quotation),
                        part.uncounted().stream().map(Explanation.Uncounted::quotation)))
                .map(Quotation::eId)
                .collect(Collectors.toSet());
        List<Unit> units = snapshot.units(law.key());
        Map<EId, String> citations = new HashMap<>();
        units.forEach(unit -> citations.put(unit.eId(), unit.citation()));
        return law
                .namesIn(
                        units.stream().filter(unit -> seen.contains(unit.eId())).toList())
                .stream()
                .map(name -> new Name(
                        name.name(),
                        name.nouns(),
                        name.at(),
                        citations.getOrDefault(name.at(), name.at().value())))
                .toList();
    }

    /** What is weighed is weighed beside all that the law says: dearer, but the same as in a check. */
    private Evidence evidence(SignalSearch search, IndexedLaw law, Requirement requirement) throws IOException {
        return rulebook.likeness().weighs()
                ? AllEvidence.of(search, rulebook)
                        .on(law.key(), new Weigher(rulebook))
                        .get(requirement.id())
                : new EvidenceGatherer(search).gather(requirement).getOrDefault(law.key(), Evidence.none());
    }

    private List<Part> parts(Requirement requirement, Evidence evidence, SignalTrial trial) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Element element : requirement.elements()) {
            parts.add(element(element, evidence, trial));
        }
        for (Condition condition : requirement.conflictWhen()) {
            parts.add(condition(condition, requirement, evidence, trial));
        }
        if (!requirement.byReference().signals().isEmpty()) {
            parts.add(reference(requirement, evidence, trial));
        }
        return parts;
    }

    private Part element(Element element, Evidence evidence, SignalTrial trial) throws IOException {
        Function<Passage, String> unlike = passage -> unlike(evidence.leftOutOf(element), passage);
        Predicate<Passage> counts = passage -> EvidenceGatherer.counts(element, passage)
                && unlike.apply(passage).isEmpty();
        return new Part(
                Kind.ELEMENT,
                element.key(),
                element.what().in(locale),
                "",
                element.since(),
                evidence.has(element),
                evidence.isFaculty(element),
                with(trial.tried(element.signals(), element.unless(), counts), evidence.of(element)),
                trial.uncounted(element.signals(), element.unless(), counts, unlike),
                evidence.has(element) ? List.of() : trial.near(element.signals()));
    }

    /** Why a passage was left out; empty where it was not. */
    private String unlike(List<LeftOut> leftOut, Passage passage) {
        return leftOut.stream()
                .filter(each -> each.passage().touches(passage))
                .findFirst()
                .map(new LeftOutWords(rulebook.likeness(), locale)::of)
                .orElse("");
    }

    /** The signals, and behind them the sentence that counts although none of them found it. */
    private static List<Tried> with(List<Tried> tried, List<Passage> counted) {
        List<Tried> all = new ArrayList<>(tried);
        counted.stream()
                .filter(Likely::found)
                .map(passage ->
                        new Tried(passage.signal(), List.of(new Seen(Quotations.of(passage), passage.speech()))))
                .forEach(all::add);
        return all;
    }

    private Part condition(Condition condition, Requirement requirement, Evidence evidence, SignalTrial trial)
            throws IOException {
        Function<Passage, String> unlike = passage -> unlike(evidence.dismissedOf(condition), passage);
        Predicate<Passage> counts = passage ->
                EvidenceGatherer.isInForce(passage) && unlike.apply(passage).isEmpty();
        return new Part(
                Kind.CONDITION,
                condition.key(),
                condition.message().in(locale),
                condition.effect().name(),
                requirement.since(),
                !evidence.of(condition).isEmpty(),
                false,
                with(trial.tried(condition.signals(), condition.unless(), counts), evidence.of(condition)),
                trial.uncounted(condition.signals(), condition.unless(), counts, unlike),
                List.of());
    }

    private Part suspicion(Suspect suspect, Requirement requirement) {
        return new Part(
                Kind.CONDITION,
                Suspect.CODE,
                Messages.in(locale).get("check.contrary_wording"),
                Verdict.UNCLEAR.name(),
                requirement.since(),
                true,
                false,
                List.of(new Tried("«" + suspect.like() + "»", List.of(new Seen(suspect.quotation(), Speech.DUTY)))),
                List.of(),
                List.of());
    }

    private Part reference(Requirement requirement, Evidence evidence, SignalTrial trial) throws IOException {
        Predicate<Passage> counts = EvidenceGatherer::isInForce;
        ByReference reference = requirement.byReference();
        return new Part(
                Kind.REFERENCE,
                "",
                Messages.in(locale).get("check.element_by_reference"),
                reference.weight().name(),
                requirement.since(),
                !evidence.reference().isEmpty(),
                false,
                trial.tried(reference.signals(), reference.unless(), counts),
                trial.uncounted(reference.signals(), reference.unless(), counts),
                List.of());
    }
}
