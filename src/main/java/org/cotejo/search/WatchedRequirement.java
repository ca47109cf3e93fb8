package org.cotejo.search;

import java.util.Objects;

/**
 * A requirement whose verdicts a person wants to know of.
 *
 * @param id of the requirement
 * @param note what it is watched for, empty for none
 */
public record WatchedRequirement(String id, String note) {
    public WatchedRequirement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(note);
    }
}
