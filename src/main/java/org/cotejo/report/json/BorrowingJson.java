package org.cotejo.report.json;

import java.util.List;
import org.cotejo.finding.Borrowing;

/**
 * Words that travelled from one law to another.
 *
 * @param words how many they share
 * @param share of the later provision, 0 to 1
 */
public record BorrowingJson(Place from, Place to, int words, double share, List<Change> changes) {
    /** A provision of a law. */
    public record Place(String law, String eId, String citation) {
        static Place of(Borrowing.Place place) {
            return new Place(place.law(), place.eId().value(), place.citation());
        }
    }

    /** Words put in the place of others; either may be empty. */
    public record Change(String removed, String added) {
        static Change of(Borrowing.Change change) {
            return new Change(change.removed(), change.added());
        }
    }

    public static BorrowingJson of(Borrowing borrowing) {
        return new BorrowingJson(
                Place.of(borrowing.from()),
                Place.of(borrowing.to()),
                borrowing.words(),
                borrowing.share(),
                borrowing.changes().stream().map(Change::of).toList());
    }
}
