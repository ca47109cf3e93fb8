package org.cotejo.web.see;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.report.RulebookPages;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** One requirement: what it asks, what every law makes of it, who stands apart, and a clause to take home. */
public final class RequirementPage implements Page {
    /** What its template shows. */
    public record Shown(
            View view, RulebookPages pages, Duty duty, boolean byVerdict, List<State> states, String lawLanguage)
            implements Spoken {
        public Requirement requirement() {
            return duty.requirement();
        }

        public List<Verdict> verdicts() {
            return Order.VERDICTS;
        }

        public Chart chart() {
            return Charts.duties(view, say("laws_on_it"), List.of(duty));
        }

        /** What a group of laws shares: where that is a verdict, its word. */
        public String value(Divergence divergence, Divergence.Group group) {
            return Stream.of(Verdict.values())
                    .filter(verdict -> divergence.kind() == Divergence.Kind.SILENCE
                            && verdict.name().equals(group.value()))
                    .map(view.words()::verdict)
                    .findFirst()
                    .orElse(group.value());
        }

        /** Short names of laws, by their ids in reports, as one phrase. */
        public String names(List<String> laws) {
            return laws.stream().map(duty::name).collect(Collectors.joining(", "));
        }

        public String path(Duty.Answer answer) {
            return State.of(answer.column().law(), states).path(answer.column().law());
        }

        public String clausePath() {
            return RequirementPage.path(requirement().id()) + "/clause.txt";
        }
    }

    /** Where the page of a requirement is. */
    static String path(String requirement) {
        return "/requirements/" + Addresses.encoded(requirement);
    }

    /** The requirement that an address names. */
    static Requirement named(String id, Rulebook rulebook) {
        return rulebook.requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    @Override
    public void answer(Visit visit) {
        Rulebook rulebook = visit.site().rulebook();
        Requirement requirement = named(visit.path("requirement"), rulebook);
        View view = visit.view();
        boolean byVerdict = !view.query("sort").equals("name");
        Duty duty = Duty.of(
                requirement,
                Column.of(visit.desk(), visit.language()),
                visit.desk().report(visit.language()),
                byVerdict);
        visit.show(
                "see/requirement.jte",
                new Shown(
                        view,
                        new RulebookPages(rulebook, visit.language()),
                        duty,
                        byVerdict,
                        State.of(visit.desk().laws()),
                        visit.site().library().tradition().language()));
    }
}
