package org.cotejo.web.page;

import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** Ends a session. */
public final class SignOutPost implements Page {
    @Override
    public void answer(Visit visit) {
        visit.site().guard().signOut(visit.http());
        visit.goTo("/");
    }
}
