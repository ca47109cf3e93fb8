package org.cotejo.web.page;

import java.util.List;
import org.cotejo.report.Passage;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** The passages that were put aside. */
public final class BasketPage implements Page {
    /** What its template shows. */
    public record Shown(View view, List<Row> rows) {}

    /** @param law slug of the law, empty for a model clause */
    public record Row(String law, String eId, Passage passage) {}

    @Override
    public void answer(Visit visit) {
        visit.show("basket.jte", new Shown(visit.view(), Basket.rows(visit)));
    }
}
