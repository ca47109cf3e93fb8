package org.cotejo.word;

import java.util.function.Predicate;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Verdict;

/**
 * What is said in the margin.
 *
 * @param findings which of them
 * @param observations which of them, defects of the law in itself
 */
public record RemarkChoice(Predicate<Finding> findings, Predicate<Observation> observations) {
    /** What is neither met nor left unassessed. */
    public static final RemarkChoice GAPS = new RemarkChoice(
            finding -> finding.verdict() != Verdict.MET && finding.verdict() != Verdict.NOT_ASSESSED,
            observation -> false);

    /** Every finding and every observation. */
    public static final RemarkChoice ALL = new RemarkChoice(finding -> true, observation -> true);
}
