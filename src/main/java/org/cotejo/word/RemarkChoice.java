package org.cotejo.word;

import java.util.Set;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Severity;

/**
 * What is said in the margin.
 *
 * @param verdicts of findings that are said
 * @param severities of findings and observations that are said
 * @param observations whether defects of the law in itself are said too
 */
public record RemarkChoice(Set<Verdict> verdicts, Set<Severity> severities, boolean observations) {
    /** What is neither met nor left unassessed. */
    public static final RemarkChoice GAPS = new RemarkChoice(
            Set.of(Verdict.EXCESS, Verdict.CONFLICT, Verdict.ABSENT, Verdict.PARTIAL, Verdict.UNCLEAR),
            Set.of(Severity.values()),
            false);

    /** Every finding and every observation. */
    public static final RemarkChoice ALL = new RemarkChoice(Set.of(Verdict.values()), Set.of(Severity.values()), true);

    public RemarkChoice {
        verdicts = Set.copyOf(verdicts);
        severities = Set.copyOf(severities);
    }

    public RemarkChoice withVerdicts(Set<Verdict> others) {
        return new RemarkChoice(others, severities, observations);
    }

    public RemarkChoice withSeverities(Set<Severity> others) {
        return new RemarkChoice(verdicts, others, observations);
    }

    public RemarkChoice withObservations() {
        return new RemarkChoice(verdicts, severities, true);
    }

    boolean takes(Finding finding) {
        return verdicts.contains(finding.verdict()) && severities.contains(finding.severity());
    }
}
