package org.cotejo.report.paper;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Topic;

/** How laws fare: by topic, beside each other, and what is gravest. */
final class Scores {
    /** From what hurts most; what a law forbids itself comes before what it lacks. */
    private static final List<Verdict> GRAVEST =
            List.of(Verdict.CONFLICT, Verdict.EXCESS, Verdict.ABSENT, Verdict.PARTIAL, Verdict.UNCLEAR);

    private Scores() {}

    static boolean isGap(Finding finding) {
        return GRAVEST.contains(finding.verdict());
    }

    /** Gravest first, then in the rulebook's order. */
    static Stream<Finding> gravest(LawReport law) {
        return law.findings().stream()
                .filter(Scores::isGap)
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(finding -> GRAVEST.indexOf(finding.verdict())));
    }

    static int gaps(LawReport law, Severity severity) {
        return (int) law.findings().stream()
                .filter(finding -> isGap(finding) && finding.severity() == severity)
                .count();
    }

    /** Topics of which any of the laws has a finding: those of the rulebook in its order, then others. */
    static List<String> topics(List<LawReport> laws, Rulebook rulebook) {
        Set<String> found = new LinkedHashSet<>();
        laws.forEach(law -> law.findings().forEach(finding -> found.add(finding.topic())));
        Set<String> ordered = new LinkedHashSet<>(rulebook.topics().stream()
                .map(Topic::id)
                .filter(found::contains)
                .toList());
        ordered.addAll(found);
        return List.copyOf(ordered);
    }

    static Summary topic(LawReport law, String topic) {
        return Summary.of(law.findings().stream()
                .filter(finding -> finding.topic().equals(topic))
                .toList());
    }

    static Map<Severity, Summary> severities(LawReport law) {
        Map<Severity, Summary> summaries = new LinkedHashMap<>();
        for (Severity severity : Severity.values()) {
            summaries.put(
                    severity,
                    Summary.of(law.findings().stream()
                            .filter(finding -> finding.severity() == severity)
                            .toList()));
        }
        return summaries;
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return 0;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    static double median(List<LawReport> laws, String topic) {
        return median(laws.stream().map(law -> topic(law, topic).score()).toList());
    }

    /** By score, 1 for the highest; equals share the better place. */
    static int place(LawReport law, List<LawReport> laws) {
        return 1
                + (int) laws.stream()
                        .filter(other -> other.summary().score() > law.summary().score())
                        .count();
    }
}
