package org.cotejo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.report.ReviewListWriter.Left;
import org.cotejo.review.Decided;
import org.cotejo.review.LawTexts;
import org.cotejo.review.Reviewer;

/**
 * A report with what persons decided.
 *
 * @param left decisions that no finding of the report is there for
 */
public record Reviewed(Report report, List<Left> left) {
    public Reviewed {
        left = List.copyOf(left);
    }

    static Reviewed of(Report report, List<Decided> decisions, Reviewer reviewer, LawSnapshot snapshot)
            throws IOException {
        List<LawReport> laws = new ArrayList<>();
        for (LawReport law : report.laws()) {
            laws.add(
                    reviewer.knows(law)
                            ? reviewer.review(law, new LawTexts(snapshot.units(IndexedLaw.keyOf(law.source()))))
                            : law);
        }
        List<Left> left = decisions.stream()
                .filter(decided -> laws.stream().noneMatch(law -> has(law, decided)))
                .map(decided -> left(decided, reviewer))
                .toList();
        return new Reviewed(report.with(laws), left);
    }

    private static boolean has(LawReport law, Decided decided) {
        return decided.isOn(law.id(), law.jurisdiction())
                && law.findings().stream()
                        .anyMatch(finding -> finding.requirement().equals(decided.requirement()));
    }

    private static Left left(Decided decided, Reviewer reviewer) {
        Review review = reviewer.withoutFinding(decided);
        return new Left(decided.law(), decided.requirement(), review);
    }
}
