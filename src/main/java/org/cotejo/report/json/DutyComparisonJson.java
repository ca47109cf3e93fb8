package org.cotejo.report.json;

import java.util.List;
import org.cotejo.compare.DutyComparison;

/**
 * A law beside the duties that the reference sets it.
 *
 * @param referenceText whether the reference's text was at hand
 */
public record DutyComparisonJson(String law, String title, boolean referenceText, List<DutyJson> duties) {
    /** One duty: the words that set it, and what was found. */
    public record DutyJson(List<ReferenceJson> reference, FindingJson finding) {}

    /** Words of the reference and their place there. */
    public record ReferenceJson(String place, String text) {}

    public static DutyComparisonJson of(DutyComparison comparison) {
        return new DutyComparisonJson(
                comparison.law().id(),
                comparison.law().title(),
                comparison.hasText(),
                comparison.duties().stream()
                        .map(duty -> new DutyJson(
                                duty.reference().stream()
                                        .map(text -> new ReferenceJson(text.place(), text.text()))
                                        .toList(),
                                FindingJson.of(duty.finding())))
                        .toList());
    }
}
