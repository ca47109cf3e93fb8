package org.cotejo.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How alike each of some texts is to each of others; pairs that have next to nothing in common are left out. */
final class Likeness {
    private static final double NOTHING = 0.03;

    private final List<Map<Integer, Double>> rows = new ArrayList<>();

    /** The time grows with the pairs of texts that share a word. */
    static Likeness of(List<TermVector> lefts, List<TermVector> rights) {
        Map<String, List<Integer>> postings = new HashMap<>();
        for (int j = 0; j < rights.size(); j++) {
            for (String term : rights.get(j).weights().keySet()) {
                postings.computeIfAbsent(term, t -> new ArrayList<>()).add(j);
            }
        }
        Likeness likeness = new Likeness();
        for (TermVector left : lefts) {
            double[] sums = new double[rights.size()];
            left.weights().forEach((term, weight) -> {
                for (int j : postings.getOrDefault(term, List.of())) {
                    sums[j] += weight * rights.get(j).weights().get(term);
                }
            });
            Map<Integer, Double> row = new TreeMap<>();
            for (int j = 0; j < sums.length; j++) {
                if (sums[j] >= NOTHING) {
                    row.put(j, sums[j]);
                }
            }
            likeness.rows.add(row);
        }
        return likeness;
    }

    /** From 0 to 1; 0 also where there is no such text. */
    double of(int left, int right) {
        return left < 0 || left >= rows.size() ? 0 : rows.get(left).getOrDefault(right, 0.0);
    }

    int size() {
        return rows.size();
    }

    /** The texts that have something in common with one, in their order. */
    Map<Integer, Double> row(int left) {
        return rows.get(left);
    }
}
