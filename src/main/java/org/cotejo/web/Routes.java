package org.cotejo.web;

import java.util.List;
import org.cotejo.web.guard.Role;
import org.cotejo.web.page.HomePage;
import org.cotejo.web.page.LawsPage;
import org.cotejo.web.see.ClausePage;
import org.cotejo.web.see.MapPage;
import org.cotejo.web.see.MatrixPage;
import org.cotejo.web.see.RequirementPage;
import org.cotejo.web.see.RequirementsPage;
import org.cotejo.web.see.StatePage;
import org.cotejo.web.site.AssetPage;
import org.cotejo.web.site.Route;

/** What there is, one line an address; whoever adds a page adds it here. */
final class Routes {
    static final List<Route> ALL = List.of(
            Route.get("/assets/{name}", Role.NOBODY, new AssetPage()),
            Route.get("/", Role.READER, new HomePage()),
            Route.get("/laws", Role.READER, new LawsPage()),
            Route.get("/matrix", Role.READER, new MatrixPage()),
            Route.get("/map", Role.READER, new MapPage()),
            Route.get("/states/{state}", Role.READER, new StatePage()),
            Route.get("/requirements", Role.READER, new RequirementsPage()),
            Route.get("/requirements/{requirement}", Role.READER, new RequirementPage()),
            Route.get("/requirements/{requirement}/clause.txt", Role.READER, new ClausePage()));

    private Routes() {}
}
