package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.finding.Hit;
import org.cotejo.index.Facet;
import org.cotejo.index.Found;
import org.cotejo.search.Answer;
import org.cotejo.search.SearchRequest;

/**
 * What a search found as JSON: what was understood, how many hits there are, and those of the page; places in UTF-16 units
 * of {@code text}, end exclusive.
 */
public final class AnswerJsonWriter {
    /**
     * @param facets whether to write them
     * @param out is flushed and left open
     */
    public void write(Answer answer, boolean facets, OutputStream out) throws IOException {
        Found found = answer.found();
        try (Json json = Json.to(out)) {
            json.object(() -> {
                request(answer, json);
                json.number("total", found.total());
                json.number("repealed", found.repealed());
                json.objects("also", found.also(), also -> json.member("term", also.term())
                        .strings("others", also.others()));
                suggestion(answer, json);
                json.objects("wider", answer.wider(), wider -> {
                    json.member("change", wider.change().name());
                    json.member("query", wider.request().typed());
                    json.number("total", wider.total());
                });
                if (facets) {
                    json.object("facets", () -> facets(found, json));
                }
                json.objects("hits", found.hits(), hit -> hit(hit, json));
            });
        }
    }

    private static void request(Answer answer, Json json) throws IOException {
        SearchRequest request = answer.request();
        json.member("query", request.typed());
        json.member("citation", answer.citation());
        json.member("missing", answer.missing());
        json.number("words", answer.found().words());
        json.number("needed", answer.found().needed());
        json.bool("synonyms", request.synonyms());
        json.member("sort", request.order().key());
        json.number("from", request.from());
        json.object("filters", () -> {
            for (Map.Entry<Facet, Set<String>> each :
                    request.narrowing().values().entrySet()) {
                json.strings(each.getKey().key(), List.copyOf(each.getValue()));
            }
        });
    }

    private static void suggestion(Answer answer, Json json) throws IOException {
        if (answer.suggestion().isEmpty()) {
            json.none("didYouMean");
            return;
        }
        Answer.Suggestion better = answer.suggestion().get();
        json.object("didYouMean", () -> json.member("query", better.typed())
                .number("total", better.total())
                .bool("applied", better.applied()));
    }

    private static void facets(Found found, Json json) throws IOException {
        for (Map.Entry<Facet, List<Found.Count>> facet : found.facets().entrySet()) {
            json.objects(facet.getKey().key(), facet.getValue(), count -> json.member("value", count.value())
                    .number("hits", count.hits()));
        }
    }

    static void hit(Hit hit, Json json) throws IOException {
        json.member("law", hit.law());
        json.member("title", hit.title());
        json.member("jurisdiction", hit.jurisdiction());
        json.member("date", hit.date());
        json.member("eId", hit.eId());
        json.member("citation", hit.citation());
        json.member("kind", hit.kind());
        json.bool("repealed", hit.repealed());
        json.strings("path", hit.path());
        json.member("text", hit.text());
        json.objects("matches", hit.matches(), match -> json.number("start", match.from())
                .number("end", match.to()));
        json.number("score", Math.round(hit.score() * 1000) / 1000.0);
    }
}
