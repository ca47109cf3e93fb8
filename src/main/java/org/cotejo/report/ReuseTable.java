package org.cotejo.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.compare.ReuseGraph;
import org.cotejo.compare.ReuseGraph.Edge;
import org.cotejo.compare.ReuseGraph.Law;
import org.cotejo.finding.Borrowing;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.ComparisonTable.Style;

/** Who has the words of whom as a table: a row for each pair of laws. */
final class ReuseTable {
    private static final int SHOWN = 3;

    private ReuseTable() {}

    static ComparisonTable of(ReuseGraph graph, Wording wording) {
        ComparisonWords words = new ComparisonWords(wording);
        Map<String, Law> laws =
                graph.laws().stream().collect(Collectors.toMap(Law::id, Function.identity(), (one, other) -> one));
        List<Line> lines = new ArrayList<>();
        graph.edges().forEach(edge -> lines.add(line(edge, laws, words)));
        return new ComparisonTable(
                words.get("title.reuse"),
                List.of(words.get("reuse.lead")),
                List.of(
                        new Column(words.get("column.later"), 22),
                        new Column(words.get("column.earlier"), 22),
                        new Column(words.get("column.words"), 12),
                        new Column(words.get("column.share"), 12),
                        new Column(words.get("column.passages"), 32)),
                lines);
    }

    private static Line line(Edge edge, Map<String, Law> laws, ComparisonWords words) {
        return Line.opening(
                law(edge.to(), laws, words),
                law(edge.from(), laws, words),
                Cell.text(Integer.toString(edge.words())),
                Cell.text(words.words().percent(edge.share())),
                passages(edge, words));
    }

    private static Cell law(String id, Map<String, Law> laws, ComparisonWords words) {
        Law law = laws.get(id);
        if (law == null) {
            return Cell.label(id);
        }
        Cell cell = Cell.label(law.jurisdiction().isBlank() ? id : law.jurisdiction())
                .plus(Style.NOTE, id);
        return law.published() == null
                ? cell
                : cell.plus(Style.NOTE, words.get("published", words.date(law.published())));
    }

    private static Cell passages(Edge edge, ComparisonWords words) {
        Cell cell = Cell.text(
                words.get("reuse.passages", Integer.toString(edge.passages().size())));
        List<Borrowing> longest = edge.passages().stream()
                .sorted(Comparator.comparingInt((Borrowing each) -> -each.words()))
                .limit(SHOWN)
                .toList();
        for (Borrowing each : longest) {
            cell = cell.plus(
                    Style.NOTE,
                    each.to().citation() + " ← " + each.from().citation() + " · "
                            + words.words().percent(each.share()));
        }
        return cell;
    }
}
