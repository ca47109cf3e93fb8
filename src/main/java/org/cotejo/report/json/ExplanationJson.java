package org.cotejo.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Speech;

/** How a finding came about: the finding as a report has it, and beside it all that was tried. */
public record ExplanationJson(
        String law,
        String title,
        LocalDate asOf,
        Asked requirement,
        FindingJson finding,
        List<Part> parts,
        List<Name> names,
        List<Ruling> rules) {
    /** What was asked. */
    public record Asked(
            String id,
            String topic,
            String title,
            String duty,
            List<String> articles,
            LocalDate since,
            LocalDate lastReform,
            String derivation,
            String basis,
            String note,
            Requirement.Kind kind,
            int minimum,
            boolean anyElement,
            boolean metIfAbsent) {
        private static Asked of(Requirement requirement, Locale locale) {
            return new Asked(
                    requirement.id(),
                    requirement.topic(),
                    requirement.title().in(locale),
                    requirement.duty().in(locale),
                    requirement.articles(),
                    requirement.since(),
                    requirement.lastReform(),
                    requirement.derivation(),
                    requirement.basis(),
                    requirement.note(),
                    requirement.kind(),
                    requirement.minimum(),
                    requirement.anyElement(),
                    requirement.metIfAbsent());
        }
    }

    /** One thing that was looked for. */
    public record Part(
            Explanation.Kind kind,
            String key,
            String what,
            String effect,
            LocalDate since,
            boolean holds,
            boolean faculty,
            List<Tried> signals,
            List<Uncounted> notCounted,
            List<NearMiss> nearest) {
        private static Part of(Explanation.Part part) {
            return new Part(
                    part.kind(),
                    part.key(),
                    part.what(),
                    part.effect(),
                    part.since(),
                    part.holds(),
                    part.faculty(),
                    part.signals().stream().map(Tried::of).toList(),
                    part.uncounted().stream().map(Uncounted::of).toList(),
                    part.near().stream().map(NearMiss::of).toList());
        }
    }

    /** A signal, and the passages it found. */
    public record Tried(String signal, List<Seen> found) {
        private static Tried of(Explanation.Tried tried) {
            return new Tried(tried.signal(), tried.seen().stream().map(Seen::of).toList());
        }
    }

    /** A passage that counts. */
    public record Seen(String eId, String citation, String quote, int start, int end, Speech speech) {
        private static Seen of(Explanation.Seen seen) {
            Quotation words = seen.quotation();
            return new Seen(
                    words.eId().value(),
                    words.citation(),
                    words.quote(),
                    words.range().from(),
                    words.range().to(),
                    seen.speech());
        }
    }

    /** A passage that does not count, and why. */
    public record Uncounted(
            String eId, String citation, String quote, int start, int end, Explanation.Reason reason, String by) {
        private static Uncounted of(Explanation.Uncounted uncounted) {
            Quotation words = uncounted.quotation();
            return new Uncounted(
                    words.eId().value(),
                    words.citation(),
                    words.quote(),
                    words.range().from(),
                    words.range().to(),
                    uncounted.reason(),
                    uncounted.by());
        }
    }

    /** A passage that a signal almost found. */
    public record NearMiss(
            String eId, String citation, String quote, String signal, List<String> has, List<String> lacks) {
        private static NearMiss of(Explanation.NearMiss near) {
            return new NearMiss(
                    near.eId().value(), near.citation(), near.text(), near.signal(), near.has(), near.lacks());
        }
    }

    /** A name that the law gives, the nouns it counts as, and where the law says so. */
    public record Name(String name, List<String> countsAs, String eId, String citation) {
        private static Name of(Explanation.Name name) {
            return new Name(name.name(), name.nouns(), name.eId().value(), name.citation());
        }
    }

    /** What a rule proposed. */
    public record Ruling(Verdict verdict, String rule, boolean decided) {}

    public static ExplanationJson of(Explanation explanation, Locale locale) {
        List<Explanation.Ruling> rulings = explanation.rulings();
        return new ExplanationJson(
                explanation.law(),
                explanation.title(),
                explanation.asOf(),
                Asked.of(explanation.requirement(), locale),
                FindingJson.of(explanation.finding()),
                explanation.parts().stream().map(Part::of).toList(),
                explanation.names().stream().map(Name::of).toList(),
                rulings.stream()
                        .map(each -> new Ruling(each.verdict(), each.rule(), each.equals(rulings.get(0))))
                        .toList());
    }
}
