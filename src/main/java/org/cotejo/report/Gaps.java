package org.cotejo.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Severity;

/**
 * The findings of one law as a reader wants them: what is wrong first. Public for the templates alone: not API.
 *
 * @param bySeverity what is neither met nor left unassessed, gravest first, then in the rulebook's order; only severities
 *     that occur
 */
public record Gaps(Map<Severity, List<Finding>> bySeverity, List<Finding> met, List<Finding> notAssessed) {
    public static Gaps of(LawReport law) {
        Map<Severity, List<Finding>> bySeverity = new EnumMap<>(Severity.class);
        List<Finding> met = new ArrayList<>();
        List<Finding> notAssessed = new ArrayList<>();
        for (Finding finding : law.findings()) {
            if (finding.verdict() == Verdict.MET) {
                met.add(finding);
            } else if (finding.verdict() == Verdict.NOT_ASSESSED) {
                notAssessed.add(finding);
            } else {
                bySeverity
                        .computeIfAbsent(finding.severity(), severity -> new ArrayList<>())
                        .add(finding);
            }
        }
        return new Gaps(bySeverity, met, notAssessed);
    }

    /** What speaks against the law, the passages of one condition together. */
    public static List<List<Clash>> clashes(Finding finding) {
        Map<String, List<Clash>> byCondition = new LinkedHashMap<>();
        for (Clash clash : finding.conflicts()) {
            byCondition.computeIfAbsent(clash.code(), code -> new ArrayList<>()).add(clash);
        }
        return List.copyOf(byCondition.values());
    }

    /** Elements that the law has. */
    public static List<ElementResult> found(Finding finding) {
        return finding.elements().stream().filter(ElementResult::found).toList();
    }

    /** Elements that the law lacks, in words. */
    public static List<String> missing(Finding finding) {
        return finding.elements().stream()
                .filter(element -> !element.found())
                .map(element -> element.what().isBlank() ? element.key() : element.what())
                .toList();
    }

    /** Where the evidence of a finding stands, each place once. */
    public static List<String> citations(Finding finding) {
        return finding.elements().stream()
                .flatMap(element -> element.evidence().stream())
                .map(Quotation::citation)
                .distinct()
                .toList();
    }
}
