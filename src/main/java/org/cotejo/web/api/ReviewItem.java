package org.cotejo.web.api;

import java.util.Objects;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.report.json.ReviewJson;
import org.cotejo.web.site.DeskLaw;

/**
 * A decision and what it is on.
 *
 * @param law its name in addresses
 * @param verdict of the engine, as it is now
 */
public record ReviewItem(String law, String jurisdiction, String requirement, Verdict verdict, ReviewJson review) {
    static ReviewItem of(DeskLaw law, Finding finding) {
        return new ReviewItem(
                law.slug(),
                law.held().jurisdiction(),
                finding.requirement(),
                finding.verdict(),
                Objects.requireNonNull(ReviewJson.of(finding.review())));
    }
}
