package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Verdict;

/**
 * A requirement that laws do not meet.
 *
 * @param sample the finding of the first of them
 * @param laws ids of those with a gap, in the report's order
 * @param silent ids of those in which it is absent
 */
record Missed(Finding sample, List<String> laws, List<String> silent) {
    /** What most laws miss first, then what is gravest, then in the rulebook's order. */
    static List<Missed> of(List<LawReport> laws) {
        Map<String, Missed> byRequirement = new LinkedHashMap<>();
        for (LawReport law : laws) {
            law.findings().stream().filter(Scores::isGap).forEach(finding -> byRequirement
                    .computeIfAbsent(
                            finding.requirement(), id -> new Missed(finding, new ArrayList<>(), new ArrayList<>()))
                    .add(law, finding));
        }
        return byRequirement.values().stream()
                .sorted(Comparator.comparingInt(
                                (Missed missed) -> -missed.laws().size())
                        .thenComparing(missed -> missed.sample().severity()))
                .toList();
    }

    private void add(LawReport law, Finding finding) {
        laws.add(law.id());
        if (finding.verdict() == Verdict.ABSENT) {
            silent.add(law.id());
        }
    }
}
