package org.cotejo.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.index.Facet;
import org.cotejo.index.Found;

/**
 * What a search found, and what it understood.
 *
 * @param fields filters that were typed among the words, as they were understood
 * @param citation what is shown of the citation that was typed, as a lawyer writes it; empty where none was
 * @param missing the citation that was typed, where it leads nowhere; empty where it leads somewhere
 * @param suggestion another spelling that gives more
 * @param wider for an empty answer, what would give some, the nearest to what was asked first
 */
public record Answer(
        SearchRequest request,
        Map<Facet, Set<String>> fields,
        String citation,
        String missing,
        Found found,
        Optional<Suggestion> suggestion,
        List<Wider> wider) {
    public Answer {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        wider = List.copyOf(wider);
    }

    /**
     * Another spelling.
     *
     * @param typed all of what to type
     * @param total how many hits it gives
     * @param applied whether it was looked for at once, because no law has the word as it was typed
     */
    public record Suggestion(String typed, int total, boolean applied) {}

    /** What to change. */
    public enum Change {
        /** Count repealed provisions too. */
        REPEALED,
        /** Take words for others that mean the same. */
        SYNONYMS,
        /** Leave the filters out. */
        FILTERS,
        /** Weigh the words instead of demanding each, in any order and place. */
        WORDS
    }

    /** A request that finds something, and how much. */
    public record Wider(Change change, SearchRequest request, int total) {}
}
