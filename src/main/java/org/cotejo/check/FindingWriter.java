package org.cotejo.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Explanation.Ruling;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.Passage;
import org.cotejo.rulebook.ByReference;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Limit;
import org.cotejo.rulebook.Requirement;

/** Puts a ruling and its evidence into words. */
final class FindingWriter {
    private final LocalDate asOf;
    private final Locale locale;
    private final Messages messages;
    private final IndexedLaw law;
    private final NearestPassages nearest;
    private final StatedValues values;

    FindingWriter(LocalDate asOf, Locale locale, IndexedLaw law, NearestPassages nearest, StatedValues values) {
        this.asOf = asOf;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.law = law;
        this.nearest = nearest;
        this.values = values;
    }

    /** @param suspect what in the law makes one doubt that it complies */
    Finding write(Requirement requirement, Evidence evidence, Optional<Suspect> suspect, Optional<Ruling> ruling)
            throws IOException {
        Verdict verdict = ruling.map(Ruling::verdict).orElse(Verdict.NOT_ASSESSED);
        List<Element> asked = Facts.elementsAsOf(requirement, asOf);
        boolean byReference = countsByReference(requirement, evidence, asked, verdict);
        List<ElementResult> elements = elements(requirement, evidence, asked, byReference);
        List<Clash> clashes = clashes(requirement, evidence);
        suspect.ifPresent(each -> clashes.add(clash(requirement, each)));
        return new Finding(
                requirement.id(),
                requirement.topic(),
                requirement.severity(),
                verdict,
                flags(requirement, evidence, verdict, byReference, asked),
                requirement.articles(),
                ruling.map(Ruling::rule).orElse(""),
                elements,
                clashes,
                verdict == Verdict.ABSENT ? nearest.find(requirement, evidence) : List.of(),
                message(requirement, verdict, elements, clashes, byReference),
                remedy(requirement, verdict, elements),
                null);
    }

    private static boolean countsByReference(
            Requirement requirement, Evidence evidence, List<Element> asked, Verdict verdict) {
        boolean complete = asked.stream().allMatch(evidence::has);
        boolean weighs = requirement.byReference().weight() != ByReference.Weight.NONE;
        return weighs
                && !complete
                && !evidence.reference().isEmpty()
                && (verdict == Verdict.MET || verdict == Verdict.PARTIAL);
    }

    /** Where a reference stands for elements that the law does not spell out, the reference is their evidence. */
    private List<ElementResult> elements(
            Requirement requirement, Evidence evidence, List<Element> asked, boolean byReference) {
        boolean standsForAll = byReference && evidence.weightOfReference(requirement) == ByReference.Weight.FULL;
        List<ElementResult> results = new ArrayList<>();
        for (Element element : asked) {
            List<Passage> passages =
                    !evidence.has(element) && standsForAll ? evidence.reference() : evidence.of(element);
            results.add(new ElementResult(
                    element.key(),
                    element.what().in(locale),
                    !passages.isEmpty(),
                    evidence.isFaculty(element),
                    Quotations.best(passages)));
        }
        if (byReference && !standsForAll) {
            results.add(new ElementResult(
                    "by-reference",
                    messages.get("check.element_by_reference"),
                    true,
                    false,
                    Quotations.best(evidence.reference())));
        }
        return results;
    }

    private List<Clash> clashes(Requirement requirement, Evidence evidence) {
        String articles = String.join(", ", requirement.articles());
        List<Clash> clashes = new ArrayList<>();
        for (Condition condition : requirement.conflictWhen()) {
            for (var quotation : Quotations.best(evidence.of(condition))) {
                clashes.add(new Clash(
                        condition.key(),
                        condition.message().in(locale),
                        quotation,
                        values.of(quotation.quote()),
                        articles,
                        referenceValue(requirement)));
            }
        }
        return clashes;
    }

    private Clash clash(Requirement requirement, Suspect suspect) {
        return new Clash(
                Suspect.CODE,
                messages.get("check.contrary", suspect.like()),
                suspect.quotation(),
                "",
                String.join(", ", requirement.articles()),
                "");
    }

    private static String referenceValue(Requirement requirement) {
        return requirement.limits().stream()
                .findFirst()
                .map(Limit::value)
                .filter(value -> !value.isEmpty())
                .map(value -> value + " " + requirement.limits().get(0).unit())
                .orElse("");
    }

    private Set<Flag> flags(
            Requirement requirement, Evidence evidence, Verdict verdict, boolean byReference, List<Element> asked) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        for (Condition condition : requirement.conflictWhen()) {
            if (!condition.flag().isEmpty() && !evidence.of(condition).isEmpty()) {
                flags.add(Flag.valueOf(condition.flag()));
            }
        }
        if (byReference) {
            flags.add(Flag.BY_REFERENCE);
        }
        if (verdict == Verdict.PARTIAL && asked.stream().anyMatch(evidence::isFaculty)) {
            flags.add(Flag.PERMISSIVE);
        }
        if ((verdict == Verdict.PARTIAL || verdict == Verdict.ABSENT) && isOlderThanTheDuty(evidence, asked)) {
            flags.add(Flag.OUTDATED);
        }
        return flags;
    }

    /** A law last touched before the reference asked for what it lacks was overtaken, not reluctant. */
    private boolean isOlderThanTheDuty(Evidence evidence, List<Element> asked) {
        LocalDate last = law.lastReform() != null ? law.lastReform() : law.published();
        List<Element> missing =
                asked.stream().filter(element -> !evidence.has(element)).toList();
        return last != null
                && !missing.isEmpty()
                && missing.stream().allMatch(element -> element.since().isAfter(last));
    }

    private String message(
            Requirement requirement,
            Verdict verdict,
            List<ElementResult> elements,
            List<Clash> clashes,
            boolean byReference) {
        String title = requirement.title().in(locale);
        String missing = missing(elements);
        return switch (verdict) {
            case MET -> messages.get(metKey(requirement, elements, byReference), title);
            case PARTIAL -> partial(title, missing, elements, clashes);
            case ABSENT -> messages.get("check.absent", title, missing);
            case CONFLICT, EXCESS ->
                messages.get(
                        verdict == Verdict.EXCESS ? "check.excess" : "check.conflict",
                        title,
                        decisive(clashes, requirement, verdict));
            case UNCLEAR -> messages.get("check.unclear", title);
            case NOT_ASSESSED ->
                messages.get("check.not_assessed", title, requirement.since().toString());
        };
    }

    private static String metKey(Requirement requirement, List<ElementResult> elements, boolean byReference) {
        boolean something = elements.stream().anyMatch(ElementResult::found);
        if (byReference) {
            return "check.met_by_reference";
        }
        if (requirement.kind() == Requirement.Kind.MUST_NOT_CONTAIN) {
            return "check.met_clean";
        }
        return something ? "check.met" : "check.met_silent";
    }

    private String partial(String title, String missing, List<ElementResult> elements, List<Clash> clashes) {
        if (!missing.isEmpty()) {
            return messages.get("check.partial", title, missing);
        }
        return clashes.isEmpty()
                ? messages.get("check.partial_faculty", title, faculties(elements))
                : messages.get("check.partial_capped", title, clashes.get(0).message());
    }

    /** The message of the first condition that has the verdict's own effect. */
    private String decisive(List<Clash> clashes, Requirement requirement, Verdict verdict) {
        return clashes.stream()
                .filter(clash -> requirement.conflictWhen().stream()
                        .anyMatch(condition -> condition.key().equals(clash.code())
                                && condition.effect().name().equals(verdict.name())))
                .findFirst()
                .map(Clash::message)
                .orElse("");
    }

    private String remedy(Requirement requirement, Verdict verdict, List<ElementResult> elements) {
        return switch (verdict) {
            case MET, UNCLEAR, NOT_ASSESSED -> "";
            case ABSENT -> messages.get("check.remedy_add", requirement.duty().in(locale));
            case PARTIAL ->
                missing(elements).isEmpty()
                        ? messages.get(
                                "check.remedy_restate", requirement.duty().in(locale))
                        : messages.get("check.remedy_complete", missing(elements));
            case CONFLICT ->
                messages.get("check.remedy_align", requirement.duty().in(locale));
            case EXCESS -> messages.get("check.remedy_remove");
        };
    }

    private static String missing(List<ElementResult> elements) {
        return words(elements, element -> !element.found());
    }

    private static String faculties(List<ElementResult> elements) {
        return words(elements, ElementResult::faculty);
    }

    private static String words(List<ElementResult> elements, java.util.function.Predicate<ElementResult> which) {
        return String.join(
                "; ", elements.stream().filter(which).map(ElementResult::what).toList());
    }
}
