package org.cotejo.web.page;

import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** Lets somebody in who knows her password, and sends her where she wanted to go. */
public final class SignInPost implements Page {
    @Override
    public void answer(Visit visit) {
        String name = visit.form("name").strip();
        String to = visit.form("to");
        if (!visit.site().guard().signIn(visit.http(), name, visit.form("password"))) {
            visit.http().status(401);
            SignInPage.show(visit, to, name, true);
            return;
        }
        visit.goTo(Addresses.isOurs(to) ? to : "/");
    }
}
