package org.cotejo.search;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is new of a saved search or a watched requirement since it was last looked at.
 *
 * @param name of the search, or id of the requirement
 * @param query as typed; empty for a requirement
 * @param since the day when it was last looked at; {@code null} where none is known
 * @param total how many provisions it finds now, or how many laws have a verdict
 * @param fresh what was not there: provisions, or verdicts that are others than before
 */
public record News(
        String name, String query, String note, @Nullable LocalDate since, int total, List<Item> fresh) {
    public News {
        fresh = List.copyOf(fresh);
    }

    /**
     * Something new.
     *
     * @param law id
     * @param place eId of a provision; empty for a verdict
     * @param what its citation, or the verdict, with the earlier one where there was one
     */
    public record Item(String law, String place, String what) {}
}
