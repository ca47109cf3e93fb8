package org.cotejo.report.json;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.compare.ReuseGraph;
import org.cotejo.finding.Borrowing;
import org.jspecify.annotations.Nullable;

/** Who has the words of whom: laws, oldest first, and what travelled between them. */
public record ReuseGraphJson(List<Law> laws, List<Edge> edges) {
    /** One law, and how many words it has. */
    public record Law(
            String id,
            String title,
            String jurisdiction,
            @Nullable LocalDate published,
            int words) {
        private static Law of(ReuseGraph.Law law) {
            return new Law(law.id(), law.title(), law.jurisdiction(), law.published(), law.words());
        }
    }

    /** What one law has of an earlier one: words, and their share of its own. */
    public record Edge(String from, String to, int words, double share, List<Passage> passages) {
        private static Edge of(ReuseGraph.Edge edge) {
            return new Edge(
                    edge.from(),
                    edge.to(),
                    edge.words(),
                    edge.share(),
                    edge.passages().stream().map(Passage::of).toList());
        }
    }

    /** A provision that travelled, by its eIds. */
    public record Passage(String from, String to, int words, double share) {
        private static Passage of(Borrowing borrowing) {
            return new Passage(
                    borrowing.from().eId().value(), borrowing.to().eId().value(), borrowing.words(), borrowing.share());
        }
    }

    public static ReuseGraphJson of(ReuseGraph graph) {
        return new ReuseGraphJson(
                graph.laws().stream().map(Law::of).toList(),
                graph.edges().stream().map(Edge::of).toList());
    }
}
