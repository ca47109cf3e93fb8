package org.cotejo.web.page;

import java.util.List;
import java.util.Optional;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Intaking;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/** What can be done here, and what there is. */
public final class HomePage implements Page {
    /**
     * What its template shows.
     *
     * @param counts how many findings of all laws have each verdict
     * @param waiting laws that are not judged yet
     * @param running files that are on their way in, {@code null} for none
     */
    public record Shown(
            View view,
            List<LawRow> rows,
            List<Count> counts,
            List<DeskLaw> waiting,
            @Nullable Intaking running) {}

    /** How often a verdict was found. */
    public record Count(Verdict verdict, int count) {}

    @Override
    public void answer(Visit visit) {
        Optional<Intaking> running = visit.site().intakes().running();
        boolean judged = visit.isJudged();
        List<LawRow> rows = judged ? LawRow.all(visit) : List.of();
        List<DeskLaw> waiting = judged ? List.of() : visit.desk().laws();
        List<Count> counts = Order.VERDICTS.stream()
                .map(verdict -> new Count(
                        verdict,
                        rows.stream()
                                .mapToInt(row -> row.found().summary().counts().get(verdict))
                                .sum()))
                .filter(count -> count.count() > 0)
                .toList();
        visit.show("home.jte", new Shown(visit.view(), rows, counts, waiting, running.orElse(null)));
    }
}
