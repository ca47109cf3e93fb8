package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cotejo.compare.Borrowings;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.report.paper.Block.Table.Cell;
import org.cotejo.report.paper.Block.Text.Style;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;

/**
 * All laws beside each other, across the page: ranking, scores by topic, what most of them miss and which are silent, what
 * they say differently, who has whose words.
 */
public final class OverviewPaper {
    private static final int MISSED = 20;
    private static final int DIVERGENCES = 25;
    private static final int PAIRS = 25;

    private final PaperWords words;
    private final Report report;
    private final Draft draft = new Draft();
    private final List<LawReport> ranked;

    public OverviewPaper(Report report, Rulebook rulebook, Locale locale) {
        this.report = report;
        this.words = PaperWords.of(report, rulebook, locale);
        this.ranked = new ArrayList<>(report.laws());
        ranked.sort(Comparator.comparingDouble((LawReport law) -> -law.summary().score()));
    }

    public Paper paper() {
        String title = words.get("overview");
        draft.text(Style.TITLE, title);
        draft.text(Style.SUBTITLE, words.version() + ", " + words.asOf());
        draft.labelled(words.words().label("reference"), words.edition());
        draft.text(Style.NOTICE, words.words().get("notice"));
        draft.items("–", report.unread().stream().map(Report.Unread::reason).toList());
        if (!ranked.isEmpty()) {
            ranking();
            heat();
            missed();
            silent();
        }
        divergences();
        borrowings();
        return words.paper(title, true, false, draft.blocks());
    }

    private void ranking() {
        draft.heading(1, words.get("ranking"));
        draft.chart(new PaperCharts(words).laws(ranked));
        Rows rows = new Rows()
                .figures(words.get("place"), 2)
                .column(words.words().get("law"), 9)
                .figures(words.words().get("score"), 3);
        List<Verdict> verdicts =
                PaperWords.occurring(ranked.stream().map(LawReport::summary).toList());
        verdicts.forEach(verdict -> rows.figures(words.verdict(verdict), 3));
        rows.figures(words.get("critical_gaps"), 3);
        for (LawReport law : ranked) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Rows.cell(Integer.toString(Scores.place(law, ranked))));
            cells.add(Rows.cell(words.name(law)));
            cells.add(score(law.summary()));
            verdicts.forEach(verdict ->
                    cells.add(Rows.cell(law.summary().counts().get(verdict).toString())));
            cells.add(Rows.cell(Integer.toString(Scores.gaps(law, Severity.CRITICAL))));
            rows.row(cells);
        }
        draft.table(rows);
        draft.text(Style.SMALL, words.words().get("score.meaning"));
    }

    private Cell score(Summary summary) {
        return Rows.filled(words.words().percent(summary.score()), Heat.of(summary.score()));
    }

    private void heat() {
        List<String> topics = Scores.topics(ranked, words.rulebook());
        draft.opening(1, words.get("heat"));
        draft.text(Style.NORMAL, words.get("heat.lead"));
        Rows rows = new Rows().column(words.words().get("law"), 9);
        IntStream.rangeClosed(1, topics.size()).forEach(i -> rows.figures(Integer.toString(i), 3));
        rows.figures(words.words().get("score"), 4);
        for (LawReport law : ranked) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Rows.cell(words.name(law)));
            topics.forEach(topic -> cells.add(topic(Scores.topic(law, topic))));
            cells.add(score(law.summary()));
            rows.row(cells);
        }
        draft.table(rows);
        draft.text(
                Style.SMALL,
                String.join(
                        " · ",
                        IntStream.range(0, topics.size())
                                .mapToObj(
                                        i -> (i + 1) + "\u00a0" + words.words().topic(topics.get(i)))
                                .toList()));
    }

    private Cell topic(Summary summary) {
        int assessed =
                summary.counts().values().stream().mapToInt(Integer::intValue).sum()
                        - summary.counts().get(Verdict.NOT_ASSESSED);
        String hundredths = Long.toString(Math.round(summary.score() * 100));
        return assessed == 0 ? Rows.cell("–") : Rows.filled(hundredths, Heat.of(summary.score()));
    }

    private void missed() {
        List<Missed> missed = Missed.of(ranked).stream()
                .filter(each -> ranked.size() == 1 || each.laws().size() > 1)
                .limit(MISSED)
                .toList();
        Rows rows = new Rows()
                .column(words.words().get("requirement"), 12)
                .column(words.words().get("severity"), 3)
                .figures(words.get("laws_with_gap"), 3)
                .column(words.words().get("laws"), 14);
        missed.forEach(each -> rows.row(
                words.requirement(each.sample()),
                Rows.cell(words.words().severity(each.sample().severity())),
                Rows.cell(words.count("place.of", each.laws().size(), ranked.size())),
                Rows.cell(words.names().list(each.laws()))));
        section("most_missed", "most_missed.lead", rows);
    }

    private void section(String title, String lead, Rows rows) {
        if (!rows.table().rows().isEmpty()) {
            draft.heading(1, words.get(title));
            draft.text(Style.NORMAL, words.get(lead));
            draft.table(rows);
        }
    }

    private void silent() {
        Rows rows = new Rows()
                .column(words.words().get("law"), 6)
                .figures(words.get("silent.count"), 3)
                .column(words.get("silent.critical"), 22)
                .breaking();
        ranked.stream()
                .filter(law -> law.summary().counts().get(Verdict.ABSENT) > 0)
                .sorted(Comparator.comparingInt(
                        (LawReport law) -> -law.summary().counts().get(Verdict.ABSENT)))
                .forEach(law -> rows.row(
                        words.name(law),
                        law.summary().counts().get(Verdict.ABSENT).toString(),
                        absences(law)));
        section("silent", "silent.lead", rows);
    }

    private String absences(LawReport law) {
        List<String> critical = law.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.ABSENT && finding.severity() == Severity.CRITICAL)
                .map(Finding::requirement)
                .map(words.words()::requirement)
                .toList();
        return critical.isEmpty() ? "–" : String.join("; ", critical);
    }

    private void divergences() {
        section(
                "divergences",
                "divergences.lead",
                words.divergences(
                        report.divergences().stream().limit(DIVERGENCES).toList()));
    }

    private void borrowings() {
        Rows rows = new Rows()
                .column(words.get("later"), 7)
                .column(words.get("earlier"), 7)
                .figures(words.get("passages"), 3)
                .figures(words.get("common_words"), 3);
        Borrowings.pairs(report.borrowings()).stream()
                .limit(PAIRS)
                .forEach(pair -> rows.row(
                        words.names().shown(pair.to()),
                        words.names().shown(pair.from()),
                        Integer.toString(pair.passages().size()),
                        Integer.toString(pair.words())));
        if (!rows.table().rows().isEmpty()) {
            draft.heading(1, words.words().get("borrowings"));
            draft.text(Style.NORMAL, words.words().get("borrowings.lead"));
            draft.table(rows);
        }
    }
}
