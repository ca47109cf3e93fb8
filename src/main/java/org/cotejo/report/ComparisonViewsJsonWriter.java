package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import org.cotejo.compare.DutyComparison;
import org.cotejo.compare.RequirementComparison;
import org.cotejo.compare.ReuseGraph;
import org.cotejo.finding.Divergence;

/** Comparisons of many laws, or of one with its duties, as JSON. */
public final class ComparisonViewsJsonWriter {
    /** @param out is flushed and left open */
    public void write(RequirementComparison comparison, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.member("requirement", comparison.requirement());
                json.objects("laws", comparison.entries(), entry -> entry(entry, json));
                json.objects("divergences", comparison.divergences(), each -> divergence(each, json));
            });
        }
    }

    private static void entry(RequirementComparison.Entry entry, Json json) throws IOException {
        json.member("id", entry.law());
        json.member("title", entry.title());
        json.member("jurisdiction", entry.jurisdiction());
        json.member("published", entry.published());
        json.member("lastReform", entry.lastReform());
        json.objects("values", entry.values(), value -> json.member("element", value.element())
                .member("value", value.amount()));
        json.object("finding", () -> new FindingJson(json).write(entry.finding()));
    }

    private static void divergence(Divergence divergence, Json json) throws IOException {
        json.member("kind", divergence.kind());
        json.objects("groups", divergence.groups(), group -> json.member("value", group.value())
                .strings("laws", group.laws()));
        json.strings("outliers", divergence.outliers());
        json.member("message", divergence.message());
    }

    /** @param out is flushed and left open */
    public void write(DutyComparison comparison, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.member("law", comparison.law().id());
                json.member("title", comparison.law().title());
                json.bool("referenceText", comparison.hasText());
                json.objects("duties", comparison.duties(), duty -> {
                    json.objects("reference", duty.reference(), text -> json.member("place", text.place())
                            .member("text", text.text()));
                    json.object("finding", () -> new FindingJson(json).write(duty.finding()));
                });
            });
        }
    }

    /** @param out is flushed and left open */
    public void write(ReuseGraph graph, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.objects("laws", graph.laws(), law -> json.member("id", law.id())
                        .member("title", law.title())
                        .member("jurisdiction", law.jurisdiction())
                        .member("published", law.published())
                        .number("words", law.words()));
                json.objects("edges", graph.edges(), edge -> {
                    json.member("from", edge.from()).member("to", edge.to());
                    json.number("words", edge.words()).number("share", edge.share());
                    json.objects("passages", edge.passages(), passage -> json.member(
                                    "from", passage.from().eId())
                            .member("to", passage.to().eId())
                            .number("words", passage.words())
                            .number("share", passage.share()));
                });
            });
        }
    }
}
