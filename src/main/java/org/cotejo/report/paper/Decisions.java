package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Review;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;

/** What persons decided on findings: who, when, why, how long ago, and whether it still counts. */
record Decisions(PaperWords words, Draft draft) {
    void write() {
        Rows rows = new Rows()
                .column(words.words().get("requirement"), 8)
                .column(words.words().get("verdict"), 4)
                .column(words.words().get("review"), 14)
                .breaking();
        for (LawReport law : words.report().laws()) {
            List<Finding> reviewed = law.findings().stream()
                    .filter(finding -> finding.review() != null)
                    .toList();
            if (!reviewed.isEmpty()) {
                rows.heading(words.name(law));
                reviewed.forEach(finding -> row(finding, rows));
            }
        }
        if (!rows.table().rows().isEmpty()) {
            draft.opening(1, words.get("decisions"));
            draft.text(Style.NORMAL, words.get("decisions.lead"));
            draft.table(rows);
        }
    }

    private void row(Finding finding, Rows rows) {
        Review review = finding.review();
        List<Text> decided = new ArrayList<>();
        if (review != null) {
            decided.add(Text.of(Style.NORMAL, words.words().review(review, finding.verdict())));
            review.doubts().forEach(doubt -> {
                decided.add(Text.of(Style.SMALL, "– " + words.words().doubt(doubt)));
                if (doubt.cause() != Review.Cause.VERDICT_CHANGED) {
                    quoted("review.then", doubt.then(), decided);
                    quoted("review.now", doubt.now(), decided);
                }
            });
        }
        rows.row(words.requirement(finding), Rows.cell(words.verdict(finding)), Rows.cell(decided));
    }

    private void quoted(String key, String quote, List<Text> into) {
        if (!quote.isEmpty()) {
            into.add(Text.of(Style.SMALL, words.words().label(key) + " «" + quote + "»"));
        }
    }
}
