package org.cotejo.web.see;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Topic;
import org.cotejo.web.guard.Refusal;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** The country in tiles, coloured by what the reader asks, and the same as a table. */
public final class MapPage implements Page {
    /**
     * What its template shows.
     *
     * @param values of every state, in the order of the table: best first
     */
    public record Shown(View view, Rulebook rulebook, Atlas atlas, Measure measure, Map<State, Measure.Value> values)
            implements Spoken {
        public boolean isShare() {
            return measure.kind() != Measure.Kind.REQUIREMENT;
        }

        public Measure.Value value(State state) {
            return values.get(state);
        }

        /** The value as a reader reads it. */
        public String text(State state) {
            Measure.Value value = value(state);
            return value.verdict() == null
                    ? view.words().percent(value.share())
                    : view.words().get("verdict.short." + Choice.key(value.verdict()));
        }

        /** The sign of a state's verdict. */
        public String sign(State state) {
            return view.words().symbol(value(state).verdict());
        }

        /** From where to where a step of the colours goes. */
        public String range(int step) {
            return say("range", view.words().percent(step / 5.0), view.words().percent((step + 1) / 5.0));
        }

        public Chart chart() {
            return Charts.states(view, title(), values);
        }

        /** What is measured, in words. */
        public String title() {
            return switch (measure.kind()) {
                case ALL -> say("map.all");
                case TOPIC -> view.words().topic(measure.id());
                case REQUIREMENT -> view.words().requirement(measure.id());
            };
        }

        public List<Requirement> requirements(Topic topic) {
            return rulebook.requirements().stream()
                    .filter(requirement -> requirement.topic().equals(topic.id()))
                    .toList();
        }

        public boolean isChosen(String key) {
            return measure.key().equals(key);
        }

        public String topicKey(Topic topic) {
            return Measure.topic(topic.id());
        }

        public String requirementKey(Requirement requirement) {
            return Measure.requirement(requirement.id());
        }

        public List<Verdict> verdicts() {
            return Order.VERDICTS;
        }

        /** How many critical gaps the law has. */
        public long critical(State state) {
            return value(state).column().found().findings().stream()
                    .filter(finding -> finding.severity() == Severity.CRITICAL && Grid.isGap(finding))
                    .count();
        }
    }

    @Override
    public void answer(Visit visit) {
        View view = visit.view();
        Rulebook rulebook = visit.site().rulebook();
        Measure measure = Measure.of(view.query("by"));
        if (!isKnown(measure, rulebook)) {
            throw Refusal.notFound();
        }
        List<Column> columns = Column.of(visit.desk(), visit.language());
        Atlas atlas = Atlas.of(
                State.of(visit.desk().laws()),
                visit.site().library().tradition().metadata().jurisdictions());
        visit.show("see/map.jte", new Shown(view, rulebook, atlas, measure, values(atlas, measure, columns)));
    }

    private static boolean isKnown(Measure measure, Rulebook rulebook) {
        return switch (measure.kind()) {
            case ALL -> true;
            case TOPIC ->
                rulebook.topics().stream().anyMatch(topic -> topic.id().equals(measure.id()));
            case REQUIREMENT ->
                rulebook.requirements().stream()
                        .anyMatch(requirement -> requirement.id().equals(measure.id()));
        };
    }

    private static Map<State, Measure.Value> values(Atlas atlas, Measure measure, List<Column> columns) {
        Map<State, Measure.Value> values = new LinkedHashMap<>();
        atlas.states().stream()
                .map(state -> Map.entry(state, measure.of(state, columns)))
                .sorted(Comparator.comparing((Map.Entry<State, Measure.Value> each) ->
                                -each.getValue().share())
                        .thenComparing(each -> each.getValue().verdict() == null
                                ? 0
                                : Order.VERDICTS.indexOf(each.getValue().verdict())))
                .forEach(each -> values.put(each.getKey(), each.getValue()));
        return values;
    }
}
