package org.cotejo.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.model.EId;
import org.cotejo.model.Provision;
import org.cotejo.report.Passage;
import org.cotejo.web.guard.Session;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.LawText;
import org.cotejo.web.site.Visit;

/** From what was put aside to its words; what is no longer on the desk is left out. */
final class Basket {
    private Basket() {}

    static List<BasketPage.Row> rows(Visit visit) {
        return visit.session().basket().stream()
                .flatMap(each -> row(each, visit).stream())
                .toList();
    }

    private static Optional<BasketPage.Row> row(Session.Passage aside, Visit visit) {
        Optional<Passage> passage = aside.law().isEmpty()
                ? clause(aside.eId(), visit)
                : visit.desk().law(aside.law()).flatMap(law -> provision(law, aside.eId(), visit));
        return passage.map(found -> new BasketPage.Row(aside.law(), aside.eId(), found));
    }

    private static Optional<Passage> clause(String requirement, Visit visit) {
        return visit.site()
                .rulebook()
                .requirement(requirement)
                .filter(each -> !each.modelClause().isBlank())
                .map(each -> new Passage(
                        visit.view().words().get("model_clause"),
                        visit.view().words().requirement(requirement),
                        each.modelClause().strip().lines().toList(),
                        visit.site().rulebook().id() + " "
                                + visit.site().rulebook().version()));
    }

    private static Optional<Passage> provision(DeskLaw law, String eId, Visit visit) {
        LawText text = visit.desk().text(law);
        return text.law()
                .walk()
                .filter(each -> each.eId().value().equals(eId))
                .findFirst()
                .map(each -> new Passage(
                        law.held().title(),
                        citation(each.eId(), text),
                        each.walk().flatMap(Basket::lines).toList(),
                        law.held().source().file() + " · SHA-256 "
                                + law.held().source().sha256()));
    }

    private static String citation(EId eId, LawText text) {
        return text.citations().getOrDefault(eId, eId.value());
    }

    private static Stream<String> lines(Provision provision) {
        String label = Labels.of(provision);
        String line = (label.isEmpty() ? "" : label + " ") + provision.text();
        return line.isBlank() ? Stream.empty() : line.strip().lines();
    }
}
