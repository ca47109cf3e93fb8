package org.cotejo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.draft.Aim;
import org.cotejo.draft.Bill;
import org.cotejo.draft.Change;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.DecreeWords;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Topic;
import org.cotejo.rulebook.Tradition;

/** The reasons of a bill, in the language of its law: the figures, and for each finding what is asked, said and proposed. */
final class BillReasons {
    private static final int QUOTES = 2;

    private final Rulebook rulebook;
    private final BillReferences references;
    private final DecreeWords words;
    private final Word word;

    BillReasons(Rulebook rulebook, Tradition tradition, DecreeWords words, Word word) {
        this.rulebook = rulebook;
        this.references = new BillReferences(words, tradition);
        this.words = words;
        this.word = word;
    }

    void write(Bill bill, LawReport report) {
        Locale locale = Locale.forLanguageTag(bill.law().language());
        word.line(WordStyle.LAW_DIVISION_1, words.text("document.reasons"));
        figures(bill, report);
        for (Topic topic : rulebook.topics()) {
            List<Aim> aims = bill.aims().stream()
                    .filter(aim -> aim.finding().topic().equals(topic.id()))
                    .filter(aim -> aim.outcome() != Aim.Outcome.PERSON)
                    .toList();
            if (!aims.isEmpty()) {
                word.paragraph(WordStyle.HEADING_2)
                        .text(topic.title().in(locale))
                        .keptWithNext();
                aims.forEach(aim -> reason(aim.finding(), bill, locale));
            }
        }
    }

    private void figures(Bill bill, LawReport report) {
        word.line(
                WordStyle.LAW_TEXT,
                words.format(
                        "reasons.purpose",
                        rulebook.source(),
                        words.cited(bill.law().title()),
                        Integer.toString(report.findings().size()),
                        count(report, Verdict.MET),
                        count(report, Verdict.PARTIAL),
                        count(report, Verdict.ABSENT),
                        count(report, Verdict.CONFLICT),
                        count(report, Verdict.EXCESS)));
        List<Aim> met = bill.aims().stream()
                .filter(aim -> aim.outcome() != Aim.Outcome.PERSON)
                .toList();
        word.line(
                WordStyle.LAW_TEXT,
                words.format(
                        "reasons.severity",
                        Integer.toString(met.size()),
                        count(met, Severity.CRITICAL),
                        count(met, Severity.MAJOR),
                        count(met, Severity.MINOR)));
    }

    private static String count(LawReport report, Verdict verdict) {
        return Long.toString(report.findings().stream()
                .filter(finding -> finding.verdict() == verdict)
                .count());
    }

    private static String count(List<Aim> aims, Severity severity) {
        return Long.toString(aims.stream()
                .filter(aim -> aim.finding().severity() == severity)
                .count());
    }

    private void reason(Finding finding, Bill bill, Locale locale) {
        Optional<Requirement> asked = rulebook.requirement(finding.requirement());
        if (asked.isEmpty()) {
            return;
        }
        word.paragraph(WordStyle.HEADING_3).text(asked.get().title().in(locale)).keptWithNext();
        word.paragraph(WordStyle.LAW_TEXT)
                .bold(words.text("reasons.asks") + " ")
                .text("(" + references.phrase(finding.reference()) + "): "
                        + asked.get().duty().in(locale));
        says(finding);
        lacks(finding, asked.get(), locale);
        against(finding, asked.get(), locale);
        proposes(finding, bill);
    }

    private void says(Finding finding) {
        List<Quotation> found = finding.elements().stream()
                .filter(ElementResult::found)
                .flatMap(element -> element.evidence().stream())
                .toList();
        List<Quotation> quotes = longest(found).stream().limit(QUOTES).toList();
        if (quotes.isEmpty() && finding.conflicts().isEmpty()) {
            word.line(WordStyle.LAW_TEXT, words.text("reasons.silent"));
        }
        quotes.forEach(quote -> quoted("reasons.says", quote));
    }

    private void quoted(String key, Quotation quote) {
        word.paragraph(WordStyle.LAW_TEXT)
                .bold(words.text(key) + " ")
                .text("(" + quote.citation() + "): «" + quote.quote() + "».");
    }

    private void lacks(Finding finding, Requirement asked, Locale locale) {
        String missing = finding.elements().stream()
                .filter(element -> !element.found())
                .flatMap(element ->
                        asked.elements().stream().filter(each -> each.key().equals(element.key())))
                .map(Element::what)
                .map(what -> what.in(locale))
                .collect(Collectors.joining("; "));
        if (!missing.isEmpty() && finding.verdict() == Verdict.PARTIAL) {
            word.paragraph(WordStyle.LAW_TEXT)
                    .bold(words.text("reasons.lacks") + ": ")
                    .text(missing + ".");
        }
    }

    /** Without what another of them, of the same provision, says too. */
    private static List<Quotation> longest(List<Quotation> quotes) {
        List<Quotation> longest = new ArrayList<>();
        for (Quotation quote : quotes) {
            if (longest.stream().noneMatch(each -> holds(each, quote))) {
                longest.removeIf(each -> holds(quote, each));
                longest.add(quote);
            }
        }
        return longest;
    }

    private static boolean holds(Quotation one, Quotation other) {
        return one.eId().equals(other.eId()) && one.quote().contains(other.quote());
    }

    private void against(Finding finding, Requirement asked, Locale locale) {
        List<String> codes = new ArrayList<>();
        List<Clash> told = finding.conflicts().stream()
                .filter(clash -> !codes.contains(clash.code()) && codes.add(clash.code()))
                .toList();
        longest(told.stream().map(Clash::state).toList()).forEach(quote -> quoted("reasons.says", quote));
        for (String code : codes) {
            asked.conflictWhen().stream()
                    .filter(condition -> condition.key().equals(code))
                    .map(Condition::message)
                    .map(text -> text.in(locale))
                    .findFirst()
                    .ifPresent(message -> word.paragraph(WordStyle.LAW_TEXT)
                            .bold(words.text("reasons.against") + ": ")
                            .text(message));
        }
    }

    /** Whether a change was made for the finding, or to what it rests on: one change may mend two findings. */
    private static boolean isFor(Change change, Finding finding) {
        return change.requirements().contains(finding.requirement())
                || finding.conflicts().stream()
                        .anyMatch(clash -> clash.state().eId().equals(change.target()));
    }

    private void proposes(Finding finding, Bill bill) {
        List<String> proposed = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            List<String> units = bill.changes(kind).stream()
                    .filter(change -> isFor(change, finding))
                    .map(Change::citation)
                    .distinct()
                    .toList();
            if (!units.isEmpty()) {
                String act = kind.name().toLowerCase(Locale.ROOT);
                proposed.add(words.text("acts." + act + ".verb") + ": " + String.join("; ", units));
            }
        }
        boolean transitory = proposed.isEmpty();
        word.paragraph(WordStyle.LAW_TEXT)
                .bold(words.text("reasons.proposes") + " ")
                .text(transitory ? words.text("reasons.inTransitory") : String.join("; ", proposed) + ".");
    }
}
