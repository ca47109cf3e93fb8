package org.cotejo.finding;

import java.util.List;

/**
 * A difference among laws on one requirement.
 *
 * @param groups laws that say the same, largest group first
 * @param outliers ids of laws that stand apart
 */
public record Divergence(String requirement, Kind kind, List<Group> groups, List<String> outliers, String message) {
    /** What differs. */
    public enum Kind {
        VALUE,
        TERM,
        SILENCE,
        STRUCTURE
    }

    /** Laws that share one value. */
    public record Group(String value, List<String> laws) {
        public Group {
            laws = List.copyOf(laws);
        }
    }

    public Divergence {
        groups = List.copyOf(groups);
        outliers = List.copyOf(outliers);
    }
}
