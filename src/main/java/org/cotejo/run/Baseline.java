package org.cotejo.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** What is new since a saved run. */
public final class Baseline {
    /** From well to ill; where a finding moves up this list, it got worse. */
    private static final List<Verdict> WORSE_AND_WORSE = List.of(
            Verdict.MET,
            Verdict.NOT_ASSESSED,
            Verdict.UNCLEAR,
            Verdict.PARTIAL,
            Verdict.ABSENT,
            Verdict.CONFLICT,
            Verdict.EXCESS);

    private final SavedRun before;
    private final Map<String, Map<String, SavedRun.Saved>> known;

    public Baseline(SavedRun before) {
        this.before = before;
        this.known = before.laws().stream()
                .collect(Collectors.toMap(SavedRun.Law::id, Baseline::byRequirement, (first, again) -> first));
    }

    private static Map<String, SavedRun.Saved> byRequirement(SavedRun.Law law) {
        return law.findings().stream()
                .collect(Collectors.toMap(SavedRun.Saved::requirement, Function.identity(), (first, again) -> first));
    }

    /** The report with the findings alone that the saved run does not have or has otherwise; counts and scores of all. */
    public Report since(Report report) {
        List<LawReport> laws = new ArrayList<>();
        int same = 0;
        for (LawReport law : report.laws()) {
            List<Finding> news = law.findings().stream()
                    .filter(finding -> !isKnown(law, finding))
                    .toList();
            same += law.findings().size() - news.size();
            laws.add(law.with(news));
        }
        return report.since(new Report.Since(before.file(), same), laws);
    }

    private boolean isKnown(LawReport law, Finding finding) {
        SavedRun.Saved was = was(law, finding);
        return was != null && was.saysTheSameAs(SavedRun.of(finding));
    }

    /** The report with the findings alone that got worse: without one before, graver, or with a contradiction more. */
    public Report worse(Report report) {
        return report.since(
                new Report.Since(before.file(), 0),
                report.laws().stream()
                        .map(law -> law.with(law.findings().stream()
                                .filter(finding -> isWorse(law, finding))
                                .toList()))
                        .toList());
    }

    private boolean isWorse(LawReport law, Finding finding) {
        SavedRun.Saved was = was(law, finding);
        return was == null
                || rank(finding.verdict().name()) > rank(was.verdict())
                || !Set.copyOf(was.conflicts()).containsAll(SavedRun.of(finding).conflicts());
    }

    private SavedRun.@Nullable Saved was(LawReport law, Finding finding) {
        return known.getOrDefault(law.id(), Map.of()).get(finding.requirement());
    }

    /** A verdict that this version does not know ranks below all. */
    private static int rank(String verdict) {
        for (Verdict each : WORSE_AND_WORSE) {
            if (each.name().equals(verdict)) {
                return WORSE_AND_WORSE.indexOf(each);
            }
        }
        return -1;
    }
}
