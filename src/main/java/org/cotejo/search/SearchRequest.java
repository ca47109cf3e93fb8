package org.cotejo.search;

import java.util.Objects;
import org.cotejo.index.Narrowing;
import org.cotejo.index.Order;

/**
 * What a person asks for, and which page of it.
 *
 * @param typed as typed; see {@link LawSearch}
 * @param synonyms whether plain words stand for others that mean the same
 * @param literal whether words that no law has are looked for as they are
 * @param from how many hits to leave out, from 0
 * @param most how many to give at most, from 0
 */
public record SearchRequest(
        String typed, Narrowing narrowing, boolean synonyms, boolean literal, Order order, int from, int most) {
    public SearchRequest {
        Objects.requireNonNull(typed);
        Objects.requireNonNull(narrowing);
        Objects.requireNonNull(order);
        if (from < 0 || most < 0) {
            throw new IllegalArgumentException("no page from " + from + " of " + most);
        }
    }

    /** The first page, best first, with synonyms, in force. */
    public static SearchRequest of(String typed, int most) {
        return new SearchRequest(typed, Narrowing.NONE, true, false, Order.RELEVANCE, 0, most);
    }

    public SearchRequest with(Narrowing other) {
        return new SearchRequest(typed, other, synonyms, literal, order, 0, most);
    }

    public SearchRequest with(Order other) {
        return new SearchRequest(typed, narrowing, synonyms, literal, other, 0, most);
    }

    public SearchRequest typing(String other) {
        return new SearchRequest(other, narrowing, synonyms, literal, order, 0, most);
    }

    public SearchRequest withSynonyms(boolean wanted) {
        return new SearchRequest(typed, narrowing, wanted, literal, order, 0, most);
    }

    public SearchRequest literally(boolean wanted) {
        return new SearchRequest(typed, narrowing, synonyms, wanted, order, 0, most);
    }

    public SearchRequest page(int from, int most) {
        return new SearchRequest(typed, narrowing, synonyms, literal, order, from, most);
    }
}
