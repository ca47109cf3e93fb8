package org.cotejo.web.page;

import java.util.List;
import org.cotejo.finding.LawReport;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** Every law with how it fares. */
public final class LawsPage implements Page {
    /** What its template shows. */
    public record Shown(View view, List<Row> rows) {}

    /** One law. */
    public record Row(DeskLaw law, LawReport found) {}

    @Override
    public void answer(Visit visit) {
        List<Row> rows = visit.desk().laws().stream()
                .map(law -> new Row(law, visit.desk().report(law, visit.language())))
                .toList();
        visit.show("laws.jte", new Shown(visit.view(), rows));
    }
}
