package org.cotejo.report.json;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.compare.ReuseGraph;
import org.jspecify.annotations.Nullable;

/** Who has the words of whom. */
public record ReuseJson(List<Law> laws, List<EdgeJson> edges) {
    /** A law and how many words it has. */
    public record Law(
            String id,
            String title,
            String jurisdiction,
            @Nullable LocalDate published,
            int words) {}

    /** What a law has of an earlier one. */
    public record EdgeJson(String from, String to, int words, double share, List<PassageJson> passages) {}

    /** Provisions with words in common, by their eIds. */
    public record PassageJson(String from, String to, int words, double share) {}

    public static ReuseJson of(ReuseGraph graph) {
        return new ReuseJson(
                graph.laws().stream()
                        .map(law -> new Law(law.id(), law.title(), law.jurisdiction(), law.published(), law.words()))
                        .toList(),
                graph.edges().stream()
                        .map(edge -> new EdgeJson(
                                edge.from(),
                                edge.to(),
                                edge.words(),
                                edge.share(),
                                edge.passages().stream()
                                        .map(each -> new PassageJson(
                                                each.from().eId().value(),
                                                each.to().eId().value(),
                                                each.words(),
                                                each.share()))
                                        .toList()))
                        .toList());
    }
}
