package org.cotejo.web.see;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** One state: how its law fares by topic and by severity, and how it kept up with what it is measured against. */
public final class StatePage implements Page {
    /** What its template shows. */
    public record Shown(View view, State state, Portrait portrait, Calendar calendar) implements Spoken {
        public DeskLaw law() {
            return portrait.column().law();
        }

        public List<Verdict> verdicts() {
            return Order.VERDICTS;
        }

        public Chart topicsChart() {
            return Charts.topics(view, portrait);
        }

        public Chart severitiesChart() {
            return Charts.severities(view, portrait);
        }

        public Chart yearsChart() {
            return Charts.years(view, calendar);
        }

        /** How the law kept up, in one or two sentences. */
        public String kept() {
            if (calendar.last() == null) {
                return say("kept.unknown");
            }
            String last = say("kept.last", view.words().date(calendar.last()));
            String since = calendar.later().isEmpty()
                    ? say("kept.nothing")
                    : say(
                            "kept.since",
                            view.number(calendar.later().size()),
                            view.number(calendar.missed().size()));
            return last + " " + since;
        }

        /** What the law did on a day. */
        public String act(Calendar.Act act) {
            List<String> parts = new ArrayList<>();
            parts.add(say(act.published() ? "act.published" : "act.reformed"));
            if (act.provisions() > 0) {
                parts.add(count("act.provisions", act.provisions()));
            }
            parts.addAll(act.decrees());
            return String.join(" · ", parts);
        }

        /** Where a duty of the calendar is explained. */
        public String path(Requirement requirement) {
            return RequirementPage.path(requirement.id());
        }
    }

    @Override
    public void answer(Visit visit) {
        State state = State.of(visit.desk().laws()).stream()
                .filter(each -> each.slug().equals(visit.path("state")))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        DeskLaw law = chosen(state, visit.query("law"));
        List<Column> columns = Column.of(visit.desk(), visit.language());
        Column column = columns.stream()
                .filter(each -> each.law().equals(law))
                .findFirst()
                .orElseThrow();
        Rulebook rulebook = visit.site().rulebook();
        Calendar calendar = Calendar.of(visit.desk().text(law).law(), column.found(), rulebook);
        visit.show("see/state.jte", new Shown(visit.view(), state, Portrait.of(column, columns, rulebook), calendar));
    }

    private static DeskLaw chosen(State state, String slug) {
        return state.laws().stream()
                .filter(law -> law.slug().equals(slug))
                .findFirst()
                .orElse(state.laws().get(0));
    }
}
