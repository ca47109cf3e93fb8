package org.cotejo.web;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.web.api.Operations;
import org.cotejo.web.guard.Role;
import org.cotejo.web.page.AnnotatedFilePage;
import org.cotejo.web.page.BasketFile;
import org.cotejo.web.page.BasketPage;
import org.cotejo.web.page.BasketPost;
import org.cotejo.web.page.CompareFile;
import org.cotejo.web.page.ComparePage;
import org.cotejo.web.page.FindingPage;
import org.cotejo.web.page.FindingsPage;
import org.cotejo.web.page.HomePage;
import org.cotejo.web.page.IntakePage;
import org.cotejo.web.page.IntakePost;
import org.cotejo.web.page.LawPage;
import org.cotejo.web.page.LawsPage;
import org.cotejo.web.page.ReviewPost;
import org.cotejo.web.page.RunsPage;
import org.cotejo.web.page.SavedPage;
import org.cotejo.web.page.SavedPost;
import org.cotejo.web.page.SearchPage;
import org.cotejo.web.page.SignInPage;
import org.cotejo.web.page.SignInPost;
import org.cotejo.web.page.SignOutPost;
import org.cotejo.web.page.SourceFilePage;
import org.cotejo.web.page.SourcePage;
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
    private static final List<Route> PAGES = List.of(
            Route.get("/assets/{name}", Role.NOBODY, new AssetPage()),
            Route.get("/sign-in", Role.NOBODY, new SignInPage()),
            Route.post("/sign-in", Role.NOBODY, new SignInPost()),
            Route.post("/sign-out", Role.NOBODY, new SignOutPost()),
            Route.get("/", Role.READER, new HomePage()),
            Route.found("/matrix", new MatrixPage()),
            Route.found("/map", new MapPage()),
            Route.found("/states/{state}", new StatePage()),
            Route.get("/requirements", Role.READER, new RequirementsPage()),
            Route.found("/requirements/{requirement}", new RequirementPage()),
            Route.get("/requirements/{requirement}/clause.txt", Role.READER, new ClausePage()),
            Route.get("/search", Role.READER, new SearchPage()),
            Route.found("/saved", new SavedPage()),
            Route.post("/saved", Role.REVIEWER, new SavedPost()),
            Route.post("/intake", Role.EDITOR, new IntakePost()),
            Route.get("/intake/{id}", Role.EDITOR, new IntakePage()),
            Route.found("/laws", new LawsPage()),
            Route.found("/laws/{law}", new LawPage()),
            Route.get("/laws/{law}/source", Role.READER, new SourcePage()),
            Route.get("/laws/{law}/file", Role.READER, new SourceFilePage()),
            Route.found("/laws/{law}/annotated.docx", new AnnotatedFilePage()),
            Route.found("/laws/{law}/findings/{requirement}", new FindingPage()),
            Route.post("/laws/{law}/findings/{requirement}", Role.REVIEWER, new ReviewPost()),
            Route.found("/findings", new FindingsPage()),
            Route.get("/runs", Role.READER, new RunsPage()),
            Route.found("/compare", new ComparePage()),
            Route.found("/compare/file", new CompareFile()),
            Route.get("/basket", Role.READER, new BasketPage()),
            Route.post("/basket", Role.READER, new BasketPost()),
            Route.get("/basket.docx", Role.READER, new BasketFile()));

    static final List<Route> ALL =
            Stream.concat(PAGES.stream(), Operations.routes().stream()).toList();

    private Routes() {}
}
