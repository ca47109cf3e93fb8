package org.cotejo.web.page;

import java.io.IOException;
import org.cotejo.Searches;
import org.cotejo.finding.Report;
import org.cotejo.model.CotejoException;
import org.cotejo.search.SavedSearch;
import org.cotejo.search.WatchedRequirement;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Site;
import org.cotejo.web.site.Visit;

/** Keeps a search, watches a requirement, changes a note, marks as seen, or gives up. A search stands in the query. */
public final class SavedPost implements Page {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_NOTE = 1000;

    @Override
    public void answer(Visit visit) throws IOException {
        String name = cut(visit.form("name").strip(), LONGEST_NAME);
        try {
            change(visit, name);
        } catch (CotejoException trouble) {
            visit.http().status(422);
            SavedPage.show(visit, trouble.in(visit.language()));
            return;
        }
        visit.goTo("/saved#" + Addresses.encoded(name));
    }

    private static void change(Visit visit, String name) throws IOException {
        Searches searches = visit.site().cotejo().searches();
        Report report = visit.desk().report(Site.FIRST);
        String note = cut(visit.form("note").strip(), LONGEST_NOTE);
        if (name.isEmpty()) {
            throw new CotejoException("web.kept.no_name");
        }
        switch (visit.form("do")) {
            case "keep" ->
                searches.keep(new SavedSearch(name, SearchState.of(visit).request(), note), report);
            case "watch" -> searches.watch(new WatchedRequirement(name, note), report);
            case "note" -> searches.note(name, note);
            case "seen" -> searches.look(name, report);
            case "forget" -> searches.forget(name);
            default -> throw new Refusal(400, "refused");
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
