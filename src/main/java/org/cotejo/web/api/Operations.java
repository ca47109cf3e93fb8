package org.cotejo.web.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.compare.LawComparison;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.index.Order;
import org.cotejo.model.Provision;
import org.cotejo.report.json.AnswerJson;
import org.cotejo.report.json.BorrowingJson;
import org.cotejo.report.json.ComparisonJson;
import org.cotejo.report.json.DivergenceJson;
import org.cotejo.report.json.ExplanationJson;
import org.cotejo.report.json.FindingJson;
import org.cotejo.report.json.ObservationJson;
import org.cotejo.report.json.RequirementComparisonJson;
import org.cotejo.report.json.ReuseGraphJson;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Severity;
import org.cotejo.search.SearchRequest;
import org.cotejo.web.guard.Role;
import org.cotejo.web.site.Desk;
import org.cotejo.web.site.Intaking;
import org.cotejo.web.site.LawText;
import org.cotejo.web.site.Route;
import org.cotejo.web.site.Site;

/** What programs can ask for, one line each; whoever adds a power adds it here. */
public final class Operations {
    /** Below which every operation stands. */
    public static final String ROOT = "/api/v1";

    private static final Parameter LAW = Parameter.path("law", Samples::law);
    private static final Parameter LAW_ASKED = Parameter.query("law", Samples::law);
    private static final Parameter REQUIREMENT = Parameter.path("requirement", Samples::requirement);
    private static final Parameter TOPIC = Parameter.query("topic", Samples::topic);
    private static final Parameter VERDICT = Parameter.oneOf(
            "verdict", Stream.of(Verdict.values()).map(Enum::name).toList());
    private static final Parameter SEVERITY = Parameter.oneOf(
            "severity", Stream.of(Severity.values()).map(Severity::key).toList());

    static final List<Operation> ALL = List.of(
            Operation.many("laws", "/laws", LawItem.class, Operations::laws),
            Operation.one("law", "/laws/{law}", LawItem.class, Operations::law, LAW),
            Operation.many("provisions", "/laws/{law}/provisions", ProvisionItem.class, Operations::provisions, LAW),
            Operation.many(
                    "findings",
                    "/laws/{law}/findings",
                    FindingJson.class,
                    Operations::findings,
                    LAW,
                    TOPIC,
                    VERDICT,
                    SEVERITY),
            Operation.one(
                    "finding",
                    "/laws/{law}/findings/{requirement}",
                    FindingJson.class,
                    call -> FindingJson.of(call.finding()),
                    LAW,
                    REQUIREMENT),
            Operation.one(
                    "explanation",
                    "/laws/{law}/findings/{requirement}/explanation",
                    ExplanationJson.class,
                    Operations::explanation,
                    LAW,
                    REQUIREMENT),
            Operation.many(
                    "observations",
                    "/laws/{law}/observations",
                    ObservationJson.class,
                    call -> call.page(call.report().observations(), ObservationJson::of),
                    LAW),
            Operation.many("requirements", "/requirements", RequirementItem.class, Operations::requirements, TOPIC),
            Operation.one(
                    "requirement",
                    "/requirements/{requirement}",
                    RequirementItem.class,
                    call -> RequirementItem.of(call.requirement(), call.language()),
                    REQUIREMENT),
            Operation.many(
                    "requirement-findings",
                    "/requirements/{requirement}/findings",
                    LawFinding.class,
                    Operations::everywhere,
                    REQUIREMENT,
                    VERDICT),
            Operation.many(
                    "divergences",
                    "/divergences",
                    DivergenceJson.class,
                    call -> call.page(call.desk().report(call.language()).divergences(), DivergenceJson::of)),
            Operation.many(
                    "borrowings",
                    "/borrowings",
                    BorrowingJson.class,
                    call -> call.page(call.desk().report(call.language()).borrowings(), BorrowingJson::of)),
            Operation.one(
                    "search",
                    "/search",
                    AnswerJson.class,
                    Operations::search,
                    Parameter.needed("q", Samples::word),
                    Parameter.number("page", 1),
                    Parameter.number("size", 5),
                    Parameter.oneOf(
                            "sort", Stream.of(Order.values()).map(Order::key).toList())),
            Operation.one(
                    "requirement-comparison",
                    "/requirements/{requirement}/comparison",
                    RequirementComparisonJson.class,
                    call -> RequirementComparisonJson.of(call.comparisons()
                            .requirement(call.requirement().id(), call.desk().report(call.language()))),
                    REQUIREMENT),
            Operation.one(
                    "comparison",
                    "/comparison",
                    ComparisonJson.class,
                    Operations::comparison,
                    Parameter.needed("a", Samples::law),
                    Parameter.needed("b", Samples::law)),
            Operation.one(
                    "reuse",
                    "/reuse",
                    ReuseGraphJson.class,
                    call -> ReuseGraphJson.of(call.comparisons().reuse(call.keys()))),
            Operation.many("reviews", "/reviews", ReviewItem.class, Operations::reviews, LAW_ASKED),
            Operation.change(
                    "review",
                    "/laws/{law}/findings/{requirement}/review",
                    Role.REVIEWER,
                    200,
                    FindingJson.class,
                    Changes::review,
                    List.of(Body.json(ReviewBody.class, ReviewBody.EXAMPLE)),
                    LAW,
                    REQUIREMENT),
            Operation.many("intakes", "/intake", IntakeJson.class, Operations::intakes, Parameter.query("id", s -> ""))
                    .needing(Role.EDITOR),
            Operation.change(
                    "intake",
                    "/intake",
                    Role.EDITOR,
                    202,
                    IntakeJson.class,
                    Changes::intake,
                    List.of(Body.file(Samples.FILE), Body.files()),
                    Parameter.query("name", samples -> Samples.FILE_NAME)),
            Operation.one("session", "/session", SessionJson.class, Operations::session));

    private Operations() {}

    /** An address for each, one for their description, one for the page that people read. */
    public static List<Route> routes() {
        return Stream.concat(
                        ALL.stream()
                                .map(each -> new Route(
                                        each.method(),
                                        ROOT + each.path(),
                                        each.needed(),
                                        false,
                                        new OperationPage(each))),
                        Stream.of(
                                Route.get(ROOT + "/openapi.json", Role.READER, new OpenApiPage()),
                                Route.get("/api", Role.READER, new DocumentationPage())))
                .toList();
    }

    private static Object laws(Call call) {
        return call.page(call.desk().laws(), law -> LawItem.of(law, call.desk().report(law, call.language())));
    }

    private static Object law(Call call) {
        return LawItem.of(call.law(), call.report());
    }

    private static Object provisions(Call call) {
        LawText text = call.desk().text(call.law());
        List<Provision> all = text.law().walk().toList();
        return call.page(all, provision -> ProvisionItem.of(provision, text.citations()));
    }

    private static Object findings(Call call) {
        List<Finding> asked = call.report().findings().stream()
                .filter(finding -> call.asks("topic", finding.topic())
                        && call.asks("verdict", finding.verdict().name())
                        && call.asks("severity", finding.severity().key()))
                .toList();
        return call.page(asked, FindingJson::of);
    }

    private static Object explanation(Call call) throws IOException {
        String requirement = call.requirement().id();
        return ExplanationJson.of(call.desk().explanation(call.law(), requirement, call.language()), call.language());
    }

    private static Object requirements(Call call) {
        List<Requirement> asked = call.rulebook().requirements().stream()
                .filter(requirement -> call.asks("topic", requirement.topic()))
                .toList();
        return call.page(asked, requirement -> RequirementItem.of(requirement, call.language()));
    }

    private static Object everywhere(Call call) {
        String requirement = call.requirement().id();
        List<LawFinding> all = call.desk().laws().stream()
                .flatMap(law -> call.desk().finding(law, requirement, call.language()).stream()
                        .filter(finding ->
                                call.asks("verdict", finding.verdict().name()))
                        .map(finding -> new LawFinding(law.slug(), law.held().jurisdiction(), FindingJson.of(finding))))
                .toList();
        return call.page(all, finding -> finding);
    }

    private static Object search(Call call) throws IOException {
        int size = call.size();
        SearchRequest request = SearchRequest.of(call.visit().query("q"), size)
                .with(call.order())
                .page((call.number() - 1) * size, size);
        return AnswerJson.of(
                call.visit()
                        .site()
                        .cotejo()
                        .searches()
                        .answer(request, call.desk().report(Site.FIRST)),
                true);
    }

    private static Object comparison(Call call) {
        Desk desk = call.desk();
        return ComparisonJson.of(
                LawComparison.of(desk.compared(call.lawAsked("a")), desk.compared(call.lawAsked("b"))));
    }

    private static Object reviews(Call call) {
        List<ReviewItem> all = call.desk().laws().stream()
                .filter(law -> call.asks("law", law.slug()))
                .flatMap(law -> call.desk().report(law, call.language()).findings().stream()
                        .filter(finding -> finding.review() != null)
                        .map(finding -> ReviewItem.of(law, finding)))
                .toList();
        return call.page(all, review -> review);
    }

    private static Object intakes(Call call) {
        List<Intaking> asked = call.visit().site().intakes().all().stream()
                .filter(intaking -> call.asks("id", intaking.id()))
                .toList();
        return call.page(asked, IntakeJson::of);
    }

    private static Object session(Call call) {
        var session = call.visit().session();
        return new SessionJson(
                session.user().name(),
                session.user().role().name(),
                call.visit().site().guard().token(session));
    }
}
