package org.cotejo.report.json;

import java.util.List;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;

/** The decisions of persons alone. */
public record ReviewListJson(List<Law> laws, List<Left> withoutFinding) {
    /** A law with those of its findings that somebody decided on. */
    public record Law(String id, List<FindingJson> findings) {
        private static Law of(LawReport law) {
            return new Law(
                    law.id(),
                    law.findings().stream()
                            .filter(finding -> finding.review() != null)
                            .map(FindingJson::of)
                            .toList());
        }
    }

    /** A decision without its finding. */
    public record Left(String law, String requirement, ReviewJson review) {}

    public static ReviewListJson of(Report report, List<Left> left) {
        return new ReviewListJson(report.laws().stream().map(Law::of).toList(), List.copyOf(left));
    }
}
