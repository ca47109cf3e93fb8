package org.cotejo.web.see;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Matrix;
import org.cotejo.report.Order;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Topic;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;

/** Every law against every requirement. */
public final class MatrixPage implements Page {
    /** With more laws than these a cell has no room for its word. */
    private static final int ROOMY = 16;

    /** With more laws than these a name stands upright. */
    private static final int FEW = 7;

    /**
     * What its template shows.
     *
     * @param topics ids of all topics
     */
    public record Shown(View view, Choice choice, Grid grid, List<String> topics, List<State> states)
            implements Spoken {
        /** Whether a cell shows its word; where not, it is there for those who listen. */
        public boolean hasWords() {
            return choice.show() == Choice.Show.WORDS
                    || choice.show() == Choice.Show.AUTO && grid.columns().size() <= ROOMY;
        }

        public boolean isCrowded() {
            return grid.columns().size() > FEW;
        }

        /** The same page with this topic folded, or unfolded where it is. */
        public String toggled(String topic) {
            return view.with("fold", choice.toggled(topic, topics)) + "#" + anchor(topic);
        }

        /** Where the page of a law's state is. */
        public String path(Column column) {
            return State.of(column.law(), states).path(column.law());
        }

        public String path(Matrix.Row row) {
            return RequirementPage.path(row.requirement());
        }

        /** What stands small below a requirement's title. */
        public String under(Matrix.Row row) {
            String severity = view.words().severity(row.severity());
            String articles = view.words().articles(row.reference());
            return articles.isEmpty() ? severity : severity + " · " + articles;
        }

        /** Name of the colour of a sum. */
        public String step(Summary sum) {
            return Measure.step(sum.score());
        }

        public String anchor(String topic) {
            return "topic-" + topic;
        }

        public boolean isAllFolded() {
            return choice.folded().size() == topics.size();
        }

        public List<Verdict> verdicts() {
            return Order.VERDICTS;
        }

        public List<Severity> severities() {
            return List.of(Severity.values());
        }

        public Stream<Choice.RowOrder> sorts() {
            return Stream.of(Choice.RowOrder.values());
        }

        public Stream<Choice.LawOrder> lawSorts() {
            return Stream.of(Choice.LawOrder.values());
        }

        public Stream<Choice.Show> shows() {
            return Stream.of(Choice.Show.values());
        }

        /** A verdict's word short enough for a cell. */
        public String shortly(Verdict verdict) {
            return view.words().get("verdict.short." + Choice.key(verdict));
        }
    }

    @Override
    public void answer(Visit visit) {
        Locale language = visit.language();
        View view = visit.view();
        List<String> topics =
                visit.site().rulebook().topics().stream().map(Topic::id).toList();
        Choice choice = Choice.of(view.query(), topics);
        Grid grid = Grid.of(Column.of(visit.desk(), language), visit.site().rulebook(), choice, language);
        visit.show(
                "see/matrix.jte",
                new Shown(view, choice, grid, topics, State.of(visit.desk().laws())));
    }
}
