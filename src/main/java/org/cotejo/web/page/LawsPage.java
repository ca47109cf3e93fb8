package org.cotejo.web.page;

import java.util.Comparator;
import java.util.List;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** Every law with how it fares. */
public final class LawsPage implements Page {
    /** What its template shows. */
    public record Shown(View view, List<LawRow> rows, String sort) {}

    @Override
    public void answer(Visit visit) {
        String sort = visit.query("sort");
        List<LawRow> rows = LawRow.all(visit).stream().sorted(order(sort)).toList();
        visit.show("laws.jte", new Shown(visit.view(), rows, sort));
    }

    private static Comparator<LawRow> order(String sort) {
        return switch (sort) {
            case "score" ->
                Comparator.comparingDouble((LawRow row) -> row.found().summary().score())
                        .reversed();
            case "gaps" -> Comparator.comparingInt(LawRow::gaps).reversed();
            default -> (one, other) -> 0;
        };
    }
}
