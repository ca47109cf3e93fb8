package org.cotejo.web.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.finding.LawReport;
import org.cotejo.report.Gaps;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Desk;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Intaking;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/** How far a batch of files is; once it is in, what was found. */
public final class IntakePage implements Page {
    /** What its template shows. */
    public record Shown(View view, Intaking.Progress progress, List<Row> rows) {}

    /**
     * One file.
     *
     * @param law {@code null} as long as the desk does not have it
     * @param found likewise
     */
    public record Row(
            Intaking.File file,
            @Nullable DeskLaw law,
            @Nullable LawReport found,
            @Nullable Gaps gaps) {}

    @Override
    public void answer(Visit visit) {
        Intaking intaking = visit.site().intakes().find(visit.path("id")).orElseThrow(Refusal::notFound);
        Intaking.Progress progress = intaking.now();
        // taken after the progress and not with the visit: what is over by then is on it
        Desk desk = visit.site().desks().now();
        List<Row> rows = progress.files().stream()
                .map(file -> row(file, progress.isOver(), desk, visit.language()))
                .toList();
        visit.show("intake.jte", new Shown(visit.view(), progress, rows));
    }

    private static Row row(Intaking.File file, boolean over, Desk desk, Locale language) {
        Optional<DeskLaw> law = desk.laws().stream()
                .filter(each -> over && file.isRead() && each.held().key().equals(file.key()))
                .findFirst();
        if (law.isEmpty()) {
            return new Row(file, null, null, null);
        }
        LawReport found = desk.report(law.get(), language);
        return new Row(file, law.get(), found, Gaps.of(found));
    }
}
