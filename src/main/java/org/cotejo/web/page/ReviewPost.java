package org.cotejo.web.page;

import java.io.IOException;
import org.cotejo.finding.Finding;
import org.cotejo.model.CotejoException;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** Keeps a decision on a finding, if the finding is still the one that was read. */
public final class ReviewPost implements Page {
    @Override
    public void answer(Visit visit) throws IOException {
        DeskLaw law = visit.desk().law(visit.path("law")).orElseThrow(Refusal::notFound);
        Finding finding = visit.desk()
                .finding(law, visit.path("requirement"), visit.language())
                .orElseThrow(Refusal::notFound);
        ReviewForm form = ReviewForm.of(visit);
        try {
            Decisions.keep(visit, law, finding, visit.form("engine"), form);
        } catch (CotejoException trouble) {
            visit.http().status(422);
            FindingPage.show(visit, form.with(trouble.in(visit.language())));
            return;
        }
        visit.goTo(law.path(finding.requirement()) + "?kept=1#review");
    }
}
