package org.cotejo.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which hits count: those that have one of the values named for every facet named.
 *
 * @param repealed whether repealed provisions count too
 */
public record Narrowing(Map<Facet, Set<String>> values, boolean repealed) {
    public static final Narrowing NONE = new Narrowing(Map.of(), false);

    public Narrowing {
        Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
        values.forEach((facet, wanted) -> {
            if (!wanted.isEmpty()) {
                copy.put(facet, java.util.Collections.unmodifiableSet(new TreeSet<>(wanted)));
            }
        });
        values = java.util.Collections.unmodifiableMap(copy);
    }

    /** The values wanted of a facet; none where any will do. */
    public Set<String> of(Facet facet) {
        return values.getOrDefault(facet, Set.of());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }
}
