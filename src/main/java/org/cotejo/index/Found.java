package org.cotejo.index;

import java.util.List;
import java.util.Map;
import org.cotejo.finding.Hit;

/**
 * What a search found.
 *
 * @param total how many provisions, on all pages
 * @param hits those of the page asked for
 * @param facets how many each value would give, with what the other facets ask; values without any are left out
 * @param repealed how many repealed provisions were found, whether they count or not
 * @param also terms that were looked for beside those typed
 * @param corrected words that stand in no law, and what was looked for instead
 * @param words how many words were asked for; 0 where it was no plain typing
 * @param needed how many of them a hit has at least
 */
public record Found(
        int total,
        List<Hit> hits,
        Map<Facet, List<Count>> facets,
        int repealed,
        List<Also> also,
        List<Corrected> corrected,
        int words,
        int needed) {
    /** One value of a facet, in the order in which it is shown. */
    public record Count(String value, int hits) {}

    /** A term typed, as it is in the thesaurus, and the terms looked for beside it. */
    public record Also(String term, List<String> others) {
        public Also {
            others = List.copyOf(others);
        }
    }

    /** A word typed and the word looked for. */
    public record Corrected(String typed, String used) {}

    public Found {
        hits = List.copyOf(hits);
        also = List.copyOf(also);
        corrected = List.copyOf(corrected);
    }
}
