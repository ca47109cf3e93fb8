package org.cotejo.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.index.Facet;
import org.cotejo.index.Found;
import org.cotejo.search.Answer;
import org.cotejo.search.SearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a search found: what was understood, how many hits there are, and those of the page.
 *
 * @param query as it was typed
 * @param citation that was typed, as a lawyer writes it; empty where none was
 * @param missing the citation that was typed, where it leads nowhere
 * @param words how many were understood
 * @param needed how many of them a hit must have
 * @param from hits left out before the first
 * @param filters values asked for, by facet
 * @param repealed how many hits more there are among repealed provisions
 * @param also words looked for beside those that were typed
 * @param wider for an empty answer, what would give some
 * @param facets left out where they were not asked for
 */
public record AnswerJson(
        String query,
        String citation,
        String missing,
        int words,
        int needed,
        boolean synonyms,
        String sort,
        int from,
        Map<String, List<String>> filters,
        int total,
        int repealed,
        List<Also> also,
        @Nullable Suggestion didYouMean,
        List<Wider> wider,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, List<Count>> facets,
        List<HitJson> hits) {
    /** A word, and others that mean the same. */
    public record Also(String term, List<String> others) {}

    /** Another spelling, and how much it gives; whether it was looked for at once. */
    public record Suggestion(String query, int total, boolean applied) {}

    /** What to change, and how much it would give. */
    public record Wider(Answer.Change change, String query, int total) {}

    /** How many hits have a value. */
    public record Count(String value, int hits) {}

    /** @param withFacets whether to say by what hits can be told apart */
    public static AnswerJson of(Answer answer, boolean withFacets) {
        SearchRequest request = answer.request();
        Found found = answer.found();
        return new AnswerJson(
                request.typed(),
                answer.citation(),
                answer.missing(),
                found.words(),
                found.needed(),
                request.synonyms(),
                request.order().key(),
                request.from(),
                filters(request),
                found.total(),
                found.repealed(),
                found.also().stream()
                        .map(each -> new Also(each.term(), List.copyOf(each.others())))
                        .toList(),
                answer.suggestion()
                        .map(each -> new Suggestion(each.typed(), each.total(), each.applied()))
                        .orElse(null),
                answer.wider().stream()
                        .map(each -> new Wider(each.change(), each.request().typed(), each.total()))
                        .toList(),
                withFacets ? facets(found) : null,
                found.hits().stream().map(HitJson::of).toList());
    }

    private static Map<String, List<String>> filters(SearchRequest request) {
        Map<String, List<String>> filters = new LinkedHashMap<>();
        request.narrowing().values().forEach((facet, values) -> filters.put(facet.key(), List.copyOf(values)));
        return filters;
    }

    private static Map<String, List<Count>> facets(Found found) {
        Map<String, List<Count>> facets = new LinkedHashMap<>();
        for (Map.Entry<Facet, List<Found.Count>> facet : found.facets().entrySet()) {
            facets.put(
                    facet.getKey().key(),
                    facet.getValue().stream()
                            .map(count -> new Count(count.value(), count.hits()))
                            .toList());
        }
        return facets;
    }
}
