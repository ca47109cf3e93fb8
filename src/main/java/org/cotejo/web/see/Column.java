package org.cotejo.web.see;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cotejo.finding.LawReport;
import org.cotejo.web.site.Desk;
import org.cotejo.web.site.DeskLaw;

/** A law with what was found in it. */
public record Column(DeskLaw law, LawReport found) {
    public Column {
        Objects.requireNonNull(law);
        Objects.requireNonNull(found);
    }

    static List<Column> of(Desk desk, Locale language) {
        return desk.laws().stream()
                .map(law -> new Column(law, desk.report(law, language)))
                .toList();
    }

    double score() {
        return found.summary().score();
    }
}
