package org.cotejo.report.json;

import org.cotejo.finding.ReviewCounts;

/** How many findings persons decided on, and how many of their decisions must be looked at again. */
public record ReviewCountsJson(int confirmed, int overridden, int secondLook, int open) {
    static ReviewCountsJson of(ReviewCounts counts) {
        return new ReviewCountsJson(counts.confirmed(), counts.overridden(), counts.secondLook(), counts.open());
    }
}
