package org.cotejo.web.page;

import org.cotejo.web.site.Desk;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** What can be done here, and what there is. */
public final class HomePage implements Page {
    /** What its template shows. */
    public record Shown(View view, Desk desk) {}

    @Override
    public void answer(Visit visit) {
        visit.show("home.jte", new Shown(visit.view(), visit.desk()));
    }
}
