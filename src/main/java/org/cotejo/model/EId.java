package org.cotejo.model;

import java.util.Objects;

/**
 * Identifier of a provision within its law, for example {@code art_10__frac_II__inc_a}; formed after the Akoma Ntoso
 * naming convention: parts {@code prefix_number}, joined by two underscores, articles numbered through the whole law.
 */
public record EId(String value) implements Comparable<EId> {
    public EId {
        Objects.requireNonNull(value);
        if (value.isBlank()) {
            throw new IllegalArgumentException("an eId is never blank");
        }
    }

    @Override
    public int compareTo(EId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
