package org.cotejo.report.json;

import java.util.List;
import java.util.function.Function;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.ReviewCounts;
import org.cotejo.model.Diagnostic;

/** All that is found in one law. */
public record LawJson(
        String id,
        String title,
        String jurisdiction,
        SourceJson source,
        SummaryJson summary,
        List<FindingJson> findings,
        List<ObservationJson> observations,
        List<DiagnosticJson> diagnostics,
        ReviewCountsJson reviews) {
    static LawJson of(LawReport law, Function<Diagnostic, String> words) {
        return new LawJson(
                law.id(),
                law.title(),
                law.jurisdiction(),
                SourceJson.of(law.source()),
                SummaryJson.of(law.summary()),
                law.findings().stream().map(FindingJson::of).toList(),
                law.observations().stream().map(ObservationJson::of).toList(),
                law.diagnostics().stream()
                        .map(each -> DiagnosticJson.of(each, words))
                        .toList(),
                ReviewCountsJson.of(ReviewCounts.of(law.findings())));
    }
}
