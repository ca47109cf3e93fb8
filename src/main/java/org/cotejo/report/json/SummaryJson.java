package org.cotejo.report.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;

/**
 * How many findings have each verdict.
 *
 * @param score weighted by severity, 0 to 1
 */
public record SummaryJson(
        @JsonProperty("MET") int met,
        @JsonProperty("PARTIAL") int partial,
        @JsonProperty("ABSENT") int absent,
        @JsonProperty("CONFLICT") int conflict,
        @JsonProperty("EXCESS") int excess,
        @JsonProperty("UNCLEAR") int unclear,
        @JsonProperty("NOT_ASSESSED") int notAssessed,
        double score) {
    public static SummaryJson of(Summary summary) {
        Map<Verdict, Integer> counts = summary.counts();
        return new SummaryJson(
                counts.get(Verdict.MET),
                counts.get(Verdict.PARTIAL),
                counts.get(Verdict.ABSENT),
                counts.get(Verdict.CONFLICT),
                counts.get(Verdict.EXCESS),
                counts.get(Verdict.UNCLEAR),
                counts.get(Verdict.NOT_ASSESSED),
                summary.score());
    }
}
