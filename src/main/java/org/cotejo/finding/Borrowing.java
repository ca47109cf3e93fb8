package org.cotejo.finding;

import java.util.List;
import java.util.Objects;
import org.cotejo.model.EId;

/**
 * Words that stand in two laws.
 *
 * @param from where they stood first, by the dates of publication; by the order of the laws' names where a date is missing
 * @param to where they stand too
 * @param words how many words both have in the same order
 * @param share of the longer provision's words, from 0 to 1
 * @param changes what the later one says otherwise, in order
 */
public record Borrowing(Place from, Place to, int words, double share, List<Change> changes) {
    /**
     * A provision of a law.
     *
     * @param law id of the law
     */
    public record Place(String law, EId eId, String citation) {
        public Place {
            Objects.requireNonNull(law);
            Objects.requireNonNull(eId);
            Objects.requireNonNull(citation);
        }
    }

    /**
     * Words put in the place of others.
     *
     * @param removed words of the earlier text, empty for an insertion
     * @param added words of the later text, empty for an omission
     */
    public record Change(String removed, String added) {}

    public Borrowing {
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
        changes = List.copyOf(changes);
    }
}
