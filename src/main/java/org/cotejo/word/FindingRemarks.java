package org.cotejo.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Quotation;
import org.cotejo.i18n.Messages;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.cotejo.report.Gaps;
import org.cotejo.report.Wording;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.text.TextRange;
import org.cotejo.word.Remark.Line;
import org.jspecify.annotations.Nullable;

/**
 * Findings and observations of one law as remarks: each at the words it rests on, what the law lacks where it belongs. In
 * the order of the report; a finding with several conflicts gives one remark for each.
 */
public final class FindingRemarks {
    private final Wording words;
    private final Messages messages;
    private final Belonging belonging;

    /** Of what a remark is about, and what is to be said of the place itself. */
    private record Target(
            @Nullable EId eId, String quote, @Nullable TextRange range, String why) {
        static Target of(Quotation quotation) {
            return new Target(quotation.eId(), quotation.quote(), quotation.range(), "");
        }
    }

    public FindingRemarks(Rulebook rulebook, Locale locale, Expression law) {
        words = new Wording(rulebook, locale);
        messages = Messages.in(locale);
        belonging = new Belonging(law);
    }

    public List<Remark> of(LawReport report, RemarkChoice choice) {
        List<Remark> remarks = new ArrayList<>();
        report.findings().stream().filter(choice.findings()).forEach(finding -> add(finding, remarks));
        Map<String, Integer> seen = new HashMap<>();
        report.observations().stream()
                .filter(choice.observations())
                .forEach(observation -> remarks.add(remark(observation, seen)));
        return remarks;
    }

    private void add(Finding finding, List<Remark> remarks) {
        List<List<Clash>> clashes = Gaps.clashes(finding);
        List<Quotation> evidence = finding.elements().stream()
                .flatMap(element -> element.evidence().stream())
                .toList();
        boolean byConflict = !clashes.isEmpty() && (evidence.isEmpty() || isAgainst(finding));
        if (!byConflict) {
            Target target = evidence.isEmpty() ? missing(finding) : Target.of(evidence.get(0));
            remarks.add(remark(finding.requirement(), target, lines(finding, clashes, target.why())));
            return;
        }
        for (int i = 0; i < clashes.size(); i++) {
            List<Clash> one = clashes.get(i);
            String key = finding.requirement() + (i == 0 ? "" : "/" + (i + 1));
            remarks.add(remark(key, Target.of(one.get(0).state()), lines(finding, List.of(one), "")));
        }
    }

    private static boolean isAgainst(Finding finding) {
        return switch (finding.verdict()) {
            case CONFLICT, EXCESS -> true;
            default -> false;
        };
    }

    private static Remark remark(String key, Target target, List<Line> lines) {
        return new Remark(key.replaceAll("\\s", "_"), target.eId(), target.quote(), target.range(), lines);
    }

    private Target missing(Finding finding) {
        String details = finding.elements().stream().map(ElementResult::what).collect(Collectors.joining(" "));
        Belonging.Wanted wanted =
                new Belonging.Wanted(words.requirement(finding.requirement()), words.topic(finding.topic()), details);
        Optional<Nearest> near = belonging.passage(finding.nearest(), wanted);
        if (near.isPresent()) {
            return new Target(
                    near.get().eId(),
                    near.get().quote(),
                    null,
                    messages.get("annotate.near", near.get().citation()));
        }
        Optional<Provision> division = belonging.division(wanted);
        return division.map(provision ->
                        new Target(provision.eId(), provision.heading(), null, messages.get("annotate.subject")))
                .orElseGet(() -> new Target(null, "", null, messages.get("annotate.nowhere")));
    }

    private List<Line> lines(Finding finding, List<List<Clash>> clashes, String why) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.requirement(finding.requirement()), ""));
        StringBuilder verdict = new StringBuilder(words.symbol(finding.verdict()) + " "
                + words.verdict(finding.verdict()) + " · " + words.severity(finding.severity()));
        finding.flags()
                .forEach(flag -> verdict.append(" [").append(words.flag(flag)).append(']'));
        lines.add(new Line("", verdict.toString()));
        add("reference", reference(finding), lines);
        say("", finding.message(), lines);
        say("", why, lines);
        clashes.forEach(one -> clash(finding, one, lines));
        List<String> missing = Gaps.missing(finding);
        boolean said = missing.stream().allMatch(finding.message()::contains);
        add("missing", said ? "" : String.join("; ", missing), lines);
        add("found", found(finding), lines);
        add("remedy", finding.remedy(), lines);
        add("model_clause", words.modelClause(finding.requirement()), lines);
        if (finding.review() != null) {
            add("review", words.review(finding.review(), finding.verdict()), lines);
            finding.review().doubts().forEach(doubt -> say("", "– " + words.doubt(doubt), lines));
        }
        return lines;
    }

    private String reference(Finding finding) {
        String articles = words.articles(finding.reference());
        return articles.isEmpty() || words.reference().isBlank() ? articles : words.reference() + ", " + articles;
    }

    private String found(Finding finding) {
        List<String> found = new ArrayList<>();
        for (ElementResult element : Gaps.found(finding)) {
            String what = element.what().isBlank() ? element.key() : element.what();
            String faculty = element.faculty() ? " (" + words.get("faculty") + ")" : "";
            String where = element.evidence().isEmpty()
                    ? ""
                    : " (" + element.evidence().get(0).citation() + ")";
            found.add(what + faculty + where);
        }
        return String.join("; ", found);
    }

    private void clash(Finding finding, List<Clash> clashes, List<Line> lines) {
        Clash first = clashes.get(0);
        if (!finding.message().contains(first.message())) {
            say("", first.message(), lines);
        }
        for (Clash clash : clashes) {
            String value = clash.stateValue().isBlank() ? "" : clash.stateValue() + ": ";
            add(
                    "conflict.state",
                    value + "«" + clash.state().quote() + "» (" + clash.state().citation() + ")",
                    lines);
        }
        List<String> reference = new ArrayList<>();
        reference.add(first.referenceValue());
        reference.add(words.duty(finding.requirement()));
        reference.add(first.article().isBlank() ? "" : "(" + words.articles(List.of(first.article())) + ")");
        reference.removeIf(String::isBlank);
        add("conflict.reference", String.join(" ", reference), lines);
    }

    private Remark remark(Observation observation, Map<String, Integer> seen) {
        String base = observation.code() + "@" + observation.eId().value();
        int number = seen.merge(base, 1, Integer::sum);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(words.observation(observation.code()), ""));
        say("", words.severity(observation.severity()) + " · " + observation.citation(), lines);
        say("", observation.message(), lines);
        add("suggestion", observation.suggestion(), lines);
        Target target = new Target(observation.eId(), observation.quote(), null, "");
        return remark(number == 1 ? base : base + "/" + number, target, lines);
    }

    private void add(String label, String text, List<Line> lines) {
        say(words.label(label), text, lines);
    }

    private static void say(String label, String text, List<Line> lines) {
        if (!text.isBlank()) {
            lines.add(new Line(label, text.strip()));
        }
    }
}
