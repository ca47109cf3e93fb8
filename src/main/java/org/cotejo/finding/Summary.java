package org.cotejo.finding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many findings have each verdict, and a score.
 *
 * @param counts every verdict, in the order of {@link Verdict}
 * @param score share from 0 to 1: a finding met counts 1, a partial one a half, weighed critical 3, major 2, minor 1;
 *     what was not assessed does not count
 */
public record Summary(Map<Verdict, Integer> counts, double score) {
    public Summary {
        EnumMap<Verdict, Integer> all = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            all.put(verdict, counts.getOrDefault(verdict, 0));
        }
        counts = java.util.Collections.unmodifiableMap(all);
    }

    public static Summary of(List<Finding> findings) {
        EnumMap<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        double reached = 0;
        double possible = 0;
        for (Finding finding : findings) {
            counts.merge(finding.verdict(), 1, Integer::sum);
            if (finding.verdict() != Verdict.NOT_ASSESSED) {
                int weight = 3 - finding.severity().ordinal();
                possible += weight;
                reached += weight * share(finding.verdict());
            }
        }
        double score = possible == 0 ? 0 : Math.round(reached / possible * 1000) / 1000.0;
        return new Summary(counts, score);
    }

    private static double share(Verdict verdict) {
        return switch (verdict) {
            case MET -> 1;
            case PARTIAL -> 0.5;
            default -> 0;
        };
    }
}
