package org.cotejo.finding;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to look for in the laws of a workspace.
 *
 * @param words as a user types them: words, or "a phrase"
 * @param jurisdiction name of the entity, empty for all
 * @param topic id of a topic of the rulebook: only provisions that are evidence on it; empty for all
 * @param verdict only provisions that are evidence of such a finding, {@code null} for all
 * @param limit how many hits at most, from 1
 */
public record SearchQuery(
        String words,
        String jurisdiction,
        String topic,
        @Nullable Verdict verdict,
        int limit) {
    public SearchQuery {
        Objects.requireNonNull(words);
        Objects.requireNonNull(jurisdiction);
        Objects.requireNonNull(topic);
        if (limit < 1) {
            throw new IllegalArgumentException("a search gives at least one hit, not " + limit);
        }
    }
}
