package org.cotejo.report.json;

import java.util.List;
import org.cotejo.compare.DutyComparison;

/**
 * A law beside the duties that the reference sets it.
 *
 * @param referenceText whether the reference's text is at hand
 */
public record DutyComparisonJson(String law, String title, boolean referenceText, List<Duty> duties) {
    /** One duty: the reference's words, and what is found. */
    public record Duty(List<Text> reference, FindingJson finding) {
        private static Duty of(DutyComparison.Duty duty) {
            return new Duty(
                    duty.reference().stream()
                            .map(each -> new Text(each.place(), each.text()))
                            .toList(),
                    FindingJson.of(duty.finding()));
        }
    }

    /** Words of the reference. */
    public record Text(String place, String text) {}

    public static DutyComparisonJson of(DutyComparison comparison) {
        return new DutyComparisonJson(
                comparison.law().id(),
                comparison.law().title(),
                comparison.hasText(),
                comparison.duties().stream().map(Duty::of).toList());
    }
}
