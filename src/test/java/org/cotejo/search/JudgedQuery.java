package org.cotejo.search;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A query and what answers it.
 *
 * @param grades 1 to 3 by {@code law#eId}
 */
record JudgedQuery(String who, String typed, Map<String, Integer> grades) {
    private static final int TOP = 10;
    private static final int DEEP = 20;

    static List<JudgedQuery> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(JudgedQuery.class.getResourceAsStream("judged-queries.txt"))) {
            List<JudgedQuery> queries = new ArrayList<>();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line :
                    text.lines().filter(line -> !line.startsWith("#")).toList()) {
                if (line.startsWith(" ")) {
                    read(line.strip(), queries.get(queries.size() - 1).grades());
                } else {
                    String[] parts = line.split(": ", 2);
                    queries.add(new JudgedQuery(parts[0], parts[1], new HashMap<>()));
                }
            }
            return queries;
        }
    }

    private static void read(String line, Map<String, Integer> grades) {
        String[] parts = line.split(" ");
        for (int i = 1; i < parts.length; i++) {
            String[] place = parts[i].split("#");
            for (String eId : place[1].split(",")) {
                grades.put(place[0] + "#" + eId, Integer.parseInt(parts[0]));
            }
        }
    }

    /** Discounted cumulative gain of the first ten beside that of the best ten there are: 1 is perfect. */
    double ndcg(List<String> found) {
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        List<Integer> ours =
                found.stream().map(place -> grades.getOrDefault(place, 0)).toList();
        return gain(ours) / gain(best);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(TOP, grades.size()); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    /** How many of those that answer or help are among the first twenty, beside how many could be. */
    double recall(List<String> found) {
        int least = grades.values().stream().anyMatch(grade -> grade > 1) ? 2 : 1;
        long relevant = grades.values().stream().filter(grade -> grade >= least).count();
        long hit = found.stream()
                .limit(DEEP)
                .filter(place -> grades.getOrDefault(place, 0) >= least)
                .count();
        return hit / (double) Math.min(DEEP, relevant);
    }
}
