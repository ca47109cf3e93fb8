package org.cotejo.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one facet for every document.
 *
 * @param values in the order in which they are shown
 * @param of places in {@code values}, by document; none for what is no provision
 */
record Column(List<String> values, int[][] of) {
    private static final int[] NONE = {};

    /** Says which values a document has. */
    interface Values {
        List<String> of(int doc);
    }

    static Column read(int documents, List<String> values, Values source) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (String value : values) {
            places.put(value, places.size());
        }
        Map<List<String>, int[]> shared = new LinkedHashMap<>();
        int[][] of = new int[documents][];
        for (int doc = 0; doc < documents; doc++) {
            of[doc] = shared.computeIfAbsent(source.of(doc), some -> some.stream()
                    .mapToInt(value -> places.computeIfAbsent(value, v -> places.size()))
                    .toArray());
        }
        return new Column(List.copyOf(new ArrayList<>(places.keySet())), of);
    }

    static int[] none() {
        return NONE;
    }

    /** For each value whether it is wanted; {@code null} where any will do. */
    boolean @Nullable [] wanted(Set<String> wanted) {
        if (wanted.isEmpty()) {
            return null;
        }
        boolean[] which = new boolean[values.size()];
        for (int i = 0; i < which.length; i++) {
            which[i] = wanted.contains(values.get(i));
        }
        return which;
    }
}
