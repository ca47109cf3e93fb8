package org.cotejo.structure;

import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.model.Level;

/**
 * Where a reference leads: the units from the widest named to the narrowest.
 *
 * @param parts never empty
 */
public record Address(List<Part> parts) {
    /**
     * One unit.
     *
     * @param id its part of an eId, {@code art_5-bis}, {@code frac_III}; empty where a word such as {@code anterior}
     *     stands for the number
     * @param printed the number or the word, as printed
     * @param step how many units of that level behind the one that refers, for words such as {@code anterior} (-1) and
     *     {@code este} (0); 0 with an id
     * @param through whether it ends a run that the same part of the address before it begins: the 60 of {@code 48 a 60}
     */
    public record Part(Level level, String id, String printed, int step, boolean through) {
        Part(Level level, String id, String printed, int step) {
            this(level, id, printed, step, false);
        }

        /** The same unit by another part of an eId. */
        Part as(Level other, String otherId) {
            return new Part(other, otherId, printed, step, through);
        }

        Part asEnd() {
            return new Part(level, id, printed, step, true);
        }

        /** Whether a word stands for the number. */
        public boolean isRelative() {
            return id.isEmpty();
        }
    }

    public Address {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a reference leads somewhere");
        }
    }

    /** The end of the eId of what is referred to, {@code art_12__frac_III}; parts without an id are left out. */
    public String eId() {
        return parts.stream().map(Part::id).filter(id -> !id.isEmpty()).collect(Collectors.joining("__"));
    }
}
