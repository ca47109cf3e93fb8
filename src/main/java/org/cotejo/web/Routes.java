package org.cotejo.web;

import java.util.List;
import org.cotejo.web.guard.Role;
import org.cotejo.web.page.HomePage;
import org.cotejo.web.page.LawsPage;
import org.cotejo.web.site.AssetPage;
import org.cotejo.web.site.Route;

/** What there is, one line an address; whoever adds a page adds it here. */
final class Routes {
    static final List<Route> ALL = List.of(
            Route.get("/assets/{name}", Role.NOBODY, new AssetPage()),
            Route.get("/", Role.READER, new HomePage()),
            Route.get("/laws", Role.READER, new LawsPage()));

    private Routes() {}
}
