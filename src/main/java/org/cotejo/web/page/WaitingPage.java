package org.cotejo.web.page;

import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** In place of a page that shows what is found, while the laws are being judged. Asks again by itself. */
public final class WaitingPage {
    /** What its template shows. */
    public record Shown(View view, int laws) {}

    private static final String SECONDS = "3";

    private WaitingPage() {}

    public static void show(Visit visit) {
        visit.http().status(503).header("Retry-After", SECONDS).header("Cache-Control", "no-store");
        visit.show("waiting.jte", new Shown(visit.view(), visit.desk().laws().size()));
    }
}
