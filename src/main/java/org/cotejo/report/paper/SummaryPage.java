package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Opening;
import org.cotejo.report.paper.Block.Table.Cell;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;
import org.cotejo.rulebook.Severity;

/** The whole of a report on one page: key figures, chart, what is gravest. */
record SummaryPage(PaperWords words, Draft draft) {
    private static final int GAPS = 8;
    private static final int GAPS_BESIDE_MANY = 5;
    private static final int MANY = 10;
    private static final int CUT = 110;

    void write() {
        draft.opening(1, words.words().get("summary"));
        List<LawReport> laws = words.report().laws();
        if (laws.size() == 1) {
            one(laws.get(0));
        } else {
            several(laws);
        }
        draft.text(Style.SMALL, words.words().get("score.meaning"));
    }

    private void one(LawReport law) {
        draft.table(figures(words, law, List.of(law)));
        draft.chart(new PaperCharts(words).severities(law));
        List<Finding> gravest = Scores.gravest(law).limit(GAPS).toList();
        if (gravest.isEmpty()) {
            draft.text(Style.NORMAL, words.words().get("gaps.none"));
            return;
        }
        draft.text(Style.LABEL, words.get("gravest"));
        Rows rows = new Rows()
                .column(words.words().get("requirement"), 9)
                .column(words.words().get("verdict"), 4)
                .column(words.words().get("message"), 11);
        gravest.forEach(finding -> rows.row(
                Rows.cell(cut(words.words().requirement(finding.requirement()))),
                Rows.cell(words.verdict(finding)),
                Rows.cell(cut(words.message(finding)))));
        draft.table(rows);
    }

    private static String cut(String text) {
        return Opening.of(text, CUT);
    }

    /** What a law comes to, in numbers that are read from afar. */
    static Rows figures(PaperWords words, LawReport law, List<LawReport> laws) {
        Map<Verdict, Integer> counts = law.summary().counts();
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(
                words.words().get("score"), words.words().percent(law.summary().score()));
        if (laws.size() > 1) {
            figures.put(words.get("place"), Scores.place(law, laws) + "/" + laws.size());
        }
        figures.put(words.words().verdict(Verdict.MET), counts.get(Verdict.MET).toString());
        figures.put(words.get("critical_gaps"), Integer.toString(Scores.gaps(law, Severity.CRITICAL)));
        figures.put(
                words.words().verdict(Verdict.CONFLICT),
                counts.get(Verdict.CONFLICT).toString());
        figures.put(
                words.words().verdict(Verdict.EXCESS),
                counts.get(Verdict.EXCESS).toString());
        return table(figures);
    }

    private static Rows table(Map<String, String> figures) {
        Rows rows = new Rows();
        figures.keySet().forEach(name -> rows.column(name, 1));
        return rows.row(figures.values().stream().map(SummaryPage::figure).toList());
    }

    private static Cell figure(String value) {
        return Rows.cell(List.of(Text.of(Style.FIGURE, value)));
    }

    private void several(List<LawReport> laws) {
        draft.table(figures(laws));
        draft.chart(new PaperCharts(words).laws(laws));
        List<Missed> missed = Missed.of(laws);
        if (missed.isEmpty()) {
            draft.text(Style.NORMAL, words.words().get("gaps.none"));
            return;
        }
        draft.text(Style.LABEL, words.get("most_missed"));
        Rows rows = new Rows()
                .column(words.words().get("requirement"), 12)
                .column(words.words().get("severity"), 4)
                .figures(words.get("laws_with_gap"), 4);
        missed.stream()
                .limit(laws.size() > MANY ? GAPS_BESIDE_MANY : GAPS)
                .forEach(each -> rows.row(
                        cut(words.words().requirement(each.sample().requirement())),
                        words.words().severity(each.sample().severity()),
                        words.count("place.of", each.laws().size(), laws.size())));
        draft.table(rows);
    }

    private Rows figures(List<LawReport> laws) {
        List<LawReport> ranked = new ArrayList<>(laws);
        ranked.sort(Comparator.comparingDouble((LawReport law) -> -law.summary().score()));
        LawReport best = ranked.get(0);
        LawReport worst = ranked.get(ranked.size() - 1);
        Map<String, String> figures = new LinkedHashMap<>();
        figures.put(words.words().get("laws"), Integer.toString(laws.size()));
        figures.put(
                words.get("median_score"),
                words.words()
                        .percent(Scores.median(
                                laws.stream().map(law -> law.summary().score()).toList())));
        figures.put(words.get("highest"), words.words().percent(best.summary().score()));
        figures.put(words.get("lowest"), words.words().percent(worst.summary().score()));
        figures.put(
                words.get("critical_gaps"),
                Integer.toString(laws.stream()
                        .mapToInt(law -> Scores.gaps(law, Severity.CRITICAL))
                        .sum()));
        return table(figures);
    }
}
