package org.cotejo.web.page;

import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** What is shown instead of an answer. */
public final class TroublePage {
    /** What its template shows. */
    public record Shown(View view, int status, String message) {}

    private TroublePage() {}

    public static void show(Visit visit, int status, String message) {
        visit.show("trouble.jte", new Shown(visit.view(), status, message));
    }
}
