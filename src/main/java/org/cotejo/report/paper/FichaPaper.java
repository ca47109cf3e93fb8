package org.cotejo.report.paper;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Opening;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * One law on two pages: score, topics, the gravest gaps and what to do, what it forbids itself, what else was seen, when it
 * changed beside the reference, sources. Long texts are cut and lists ended, so that two pages are enough.
 */
public final class FichaPaper {
    private static final int GAPS = 5;
    private static final int CONFLICTS = 2;
    private static final int OBSERVATIONS = 3;
    private static final int DAYS_ASKED = 3;
    private static final int DAYS_CHANGED = 2;
    private static final int NAME = 80;
    private static final int PLACES = 50;
    private static final int TEXT = 120;

    private final PaperWords words;
    private final Report report;
    private final Draft draft = new Draft();

    public FichaPaper(Report report, Rulebook rulebook, Locale locale) {
        this.report = report;
        this.words = PaperWords.of(report, rulebook, locale);
    }

    /** Of one law of the report, beside the others. */
    public Paper of(LawReport law) {
        write(law);
        return words.paper(words.get("ficha", words.name(law)), false, false, draft.blocks());
    }

    /** Of all of them, one behind the other. */
    public Paper paper() {
        report.laws().forEach(this::write);
        return words.paper(words.get("fichas"), false, false, draft.blocks());
    }

    private void write(LawReport law) {
        draft.opening(1, words.name(law));
        draft.text(Style.SUBTITLE, Opening.of(law.title(), 2 * NAME));
        law.cautions().forEach(caution -> draft.text(Style.NOTICE, words.words().diagnostic(caution)));
        draft.text(
                Style.FACTS, words.words().label("as_of") + " " + words.words().date(report.asOf()));
        draft.table(SummaryPage.figures(words, law, report.laws()));
        if (!law.findings().isEmpty()) {
            draft.chart(new PaperCharts(words).topics(law, words.name(law), report.laws()));
        }
        gravest(law);
        conflicts(law);
        observations(law);
        calendar(law);
        sources(law);
    }

    private void gravest(LawReport law) {
        Rows rows = new Rows()
                .column(words.words().get("requirement"), 8)
                .column(words.words().get("verdict"), 4)
                .column(words.get("what_to_do"), 12);
        Scores.gravest(law)
                .limit(GAPS)
                .forEach(finding -> rows.row(
                        Rows.cell(List.of(
                                Text.of(
                                        Style.NORMAL,
                                        Opening.of(words.words().requirement(finding.requirement()), NAME)),
                                Text.of(Style.SMALL, Opening.of(words.words().articles(finding.reference()), PLACES)))),
                        Rows.cell(words.verdict(finding)),
                        Rows.cell(Opening.of(todo(finding), TEXT))));
        section("gravest", rows);
    }

    private String todo(Finding finding) {
        return finding.remedy().isBlank() ? words.message(finding) : finding.remedy();
    }

    private void section(String key, Rows rows) {
        if (!rows.table().rows().isEmpty()) {
            draft.heading(2, words.get(key));
            draft.table(rows);
        }
    }

    private void conflicts(LawReport law) {
        Rows rows = new Rows()
                .column(words.words().get("requirement"), 8)
                .column(words.words().get("verdict"), 4)
                .column(words.words().get("quote"), 12);
        List<Finding> gravest = Scores.gravest(law).limit(GAPS).toList();
        law.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.CONFLICT || finding.verdict() == Verdict.EXCESS)
                .sorted(Comparator.comparing((Finding finding) -> gravest.contains(finding))
                        .thenComparing(Finding::severity))
                .limit(CONFLICTS)
                .forEach(finding -> rows.row(
                        Rows.cell(Opening.of(words.words().requirement(finding.requirement()), NAME)),
                        Rows.cell(words.verdict(finding)),
                        Rows.cell(quoted(finding))));
        section("conflicts", rows);
    }

    private String quoted(Finding finding) {
        return finding.conflicts().isEmpty()
                ? Opening.of(words.message(finding), TEXT)
                : PaperWords.quoted(finding.conflicts().get(0).state(), TEXT);
    }

    private void observations(LawReport law) {
        Rows rows = new Rows()
                .column(words.words().get("code"), 5)
                .column(words.words().get("place"), 6)
                .column(words.words().get("detail"), 13);
        law.observations().stream()
                .sorted(Comparator.comparing(Observation::severity))
                .limit(OBSERVATIONS)
                .forEach(observation -> rows.row(
                        words.words().observation(observation.code()),
                        Opening.of(observation.citation(), NAME),
                        Opening.of(observation.message(), TEXT)));
        section("observations", rows);
    }

    /** The latest days on which the law or what is asked of it changed. */
    private void calendar(LawReport law) {
        Map<LocalDate, Integer> asked = new TreeMap<>(Comparator.reverseOrder());
        Map<String, Finding> findings = new LinkedHashMap<>();
        law.findings().forEach(finding -> findings.put(finding.requirement(), finding));
        Map<LocalDate, Integer> open = new LinkedHashMap<>();
        for (Requirement requirement : words.rulebook().requirements()) {
            Finding finding = findings.get(requirement.id());
            if (finding != null && finding.verdict() != Verdict.NOT_ASSESSED) {
                asked.merge(requirement.since(), 1, Integer::sum);
                open.merge(requirement.since(), Scores.isGap(finding) ? 1 : 0, Integer::sum);
            }
        }
        TreeSet<LocalDate> days = new TreeSet<>(Comparator.reverseOrder());
        days.addAll(asked.keySet().stream().limit(DAYS_ASKED).toList());
        days.addAll(law.changed().stream()
                .sorted(Comparator.reverseOrder())
                .limit(DAYS_CHANGED)
                .toList());
        Rows rows = new Rows()
                .column(words.get("day"), 7)
                .column(words.get("calendar.law"), 6)
                .column(words.get("calendar.reference"), 11);
        days.forEach(day -> rows.row(
                words.words().date(day),
                did(law, day),
                asked.containsKey(day) ? words.count("calendar.asked", asked.get(day), open.get(day)) : "–"));
        section("calendar", rows);
    }

    private String did(LawReport law, LocalDate day) {
        if (!law.changed().contains(day)) {
            return "–";
        }
        return words.get(day.equals(law.changed().get(0)) ? "calendar.published" : "calendar.reformed");
    }

    private void sources(LawReport law) {
        String hash = " " + words.words().get("hash") + " ";
        draft.heading(2, words.get("sources"));
        draft.text(
                Style.SMALL,
                String.join(
                        " · ",
                        words.words().label("reference") + " " + words.edition(),
                        law.source().file() + hash + law.source().sha256(),
                        words.words().label("rulebook") + " " + report.rulebookId() + " " + report.rulebookVersion()
                                + hash + report.rulebookSha256(),
                        words.words().label("tool") + " Cotejo " + report.toolVersion()));
        draft.text(Style.SMALL, words.words().get("notice"));
    }
}
