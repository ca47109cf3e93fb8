package org.cotejo.draft;

import java.util.EnumMap;
import java.util.Map;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;

/** How bad a verdict is; those that say nothing count as the best. */
final class Gravity {
    private static final Map<Verdict, Integer> OF = new EnumMap<>(Map.of(
            Verdict.MET, 0,
            Verdict.NOT_ASSESSED, 0,
            Verdict.UNCLEAR, 1,
            Verdict.PARTIAL, 1,
            Verdict.ABSENT, 2,
            Verdict.CONFLICT, 3,
            Verdict.EXCESS, 4));

    private Gravity() {}

    static boolean isWorse(Finding now, Finding before) {
        return OF.get(now.verdict()) > OF.get(before.verdict());
    }
}
