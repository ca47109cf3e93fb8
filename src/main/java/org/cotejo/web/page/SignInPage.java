package org.cotejo.web.page;

import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** Where people say who they are, if the server asks for it. */
public final class SignInPage implements Page {
    /**
     * What its template shows.
     *
     * @param to where to go then
     * @param wrong whether it was tried and failed
     */
    public record Shown(View view, String to, String name, boolean wrong) {}

    @Override
    public void answer(Visit visit) {
        show(visit, visit.query("to"), "", false);
    }

    static void show(Visit visit, String to, String name, boolean wrong) {
        if (!visit.site().guard().asksForNames()) {
            throw Refusal.notFound();
        }
        visit.show("signin.jte", new Shown(visit.view(), to, name, wrong));
    }
}
