package org.cotejo.search;

import java.util.Objects;

/**
 * A search that a person keeps.
 *
 * @param name by which it is called, unique
 * @param note what it is kept for, empty for none
 */
public record SavedSearch(String name, SearchRequest request, String note) {
    public SavedSearch {
        Objects.requireNonNull(request);
        Objects.requireNonNull(note);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a saved search has a name");
        }
    }
}
