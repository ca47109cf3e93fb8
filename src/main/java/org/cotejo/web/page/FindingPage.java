package org.cotejo.web.page;

import java.io.IOException;
import java.util.List;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Review;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.review.Decided;
import org.cotejo.rulebook.Requirement;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/** One finding: what it says, what it rests on, how it came about, what persons decided on it. */
public final class FindingPage implements Page {
    /**
     * What its template shows.
     *
     * @param history decisions, the latest first
     * @param before the finding before it in the law, {@code null} for the first
     * @param form what was filled in, and what is wrong with it
     */
    public record Shown(
            View view,
            DeskLaw law,
            Requirement requirement,
            Finding finding,
            Explanation explanation,
            List<Decided> history,
            @Nullable Finding before,
            @Nullable Finding after,
            ReviewForm form) {
        public List<Verdict> verdicts() {
            return Order.VERDICTS;
        }

        public List<Review.Decision> decisions() {
            return List.of(Review.Decision.values());
        }

        /** What explains, of one kind. */
        public List<Explanation.Part> parts(Explanation.Kind kind) {
            return explanation.parts().stream()
                    .filter(part -> part.kind() == kind)
                    .toList();
        }
    }

    @Override
    public void answer(Visit visit) throws IOException {
        show(visit, ReviewForm.empty(visit));
    }

    static void show(Visit visit, ReviewForm form) throws IOException {
        DeskLaw law = visit.desk().law(visit.path("law")).orElseThrow(Refusal::notFound);
        List<Finding> findings = visit.desk().report(law, visit.language()).findings();
        int at = index(findings, visit.path("requirement"));
        Finding finding = findings.get(at);
        visit.show(
                "finding.jte",
                new Shown(
                        visit.view(),
                        law,
                        visit.site()
                                .rulebook()
                                .requirement(finding.requirement())
                                .orElseThrow(),
                        finding,
                        visit.desk().explanation(law, finding.requirement(), visit.language()),
                        visit.site().library().history(law.held(), finding.requirement()),
                        at == 0 ? null : findings.get(at - 1),
                        at + 1 == findings.size() ? null : findings.get(at + 1),
                        form));
    }

    private static int index(List<Finding> findings, String requirement) {
        for (int i = 0; i < findings.size(); i++) {
            if (findings.get(i).requirement().equals(requirement)) {
                return i;
            }
        }
        throw Refusal.notFound();
    }
}
