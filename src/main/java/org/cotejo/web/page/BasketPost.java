package org.cotejo.web.page;

import org.cotejo.web.guard.Session;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** Puts a passage aside, takes one back, or all; then goes back to where the form was. */
public final class BasketPost implements Page {
    @Override
    public void answer(Visit visit) {
        Session session = visit.kept();
        Session.Passage passage = new Session.Passage(visit.form("law"), visit.form("eId"));
        switch (visit.form("do")) {
            case "take" -> session.take(passage);
            case "clear" -> session.clear();
            default -> session.put(passage);
        }
        String back = visit.form("back");
        visit.goTo(Addresses.isOurs(back) ? back : "/basket");
    }
}
