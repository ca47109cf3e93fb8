package org.cotejo.web.page;

import java.io.IOException;
import org.cotejo.finding.Finding;
import org.cotejo.model.CotejoException;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Visit;

/** Keeps what somebody decides, whichever way it was sent. */
public final class Decisions {
    private Decisions() {}

    /**
     * From now on the desk has it.
     *
     * @param engine key of the verdict that was decided on
     * @throws CotejoException where the finding is another by now, or the decision is not whole
     */
    public static void keep(Visit visit, DeskLaw law, Finding finding, String engine, ReviewForm form)
            throws IOException {
        if (!engine.equals(FindingFilter.key(finding.verdict()))) {
            throw new CotejoException("web.finding_changed");
        }
        visit.site().library().decide(law.held(), finding, form.statement(visit), visit.language());
        visit.site().desks().decided();
    }
}
