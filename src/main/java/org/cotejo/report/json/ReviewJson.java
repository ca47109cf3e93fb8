package org.cotejo.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.cotejo.finding.Review;
import org.cotejo.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided.
 *
 * @param age in days, left out where the run has no time
 */
public record ReviewJson(
        String decision,
        String by,
        LocalDate on,
        String reason,
        @Nullable Verdict verdict,
        @Nullable LocalDate expires,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer age,
        String status,
        boolean counts,
        List<Doubt> doubts) {
    /** One reason to ask again. */
    public record Doubt(String cause, String place, String then, String now) {
        static Doubt of(Review.Doubt doubt) {
            return new Doubt(doubt.cause().key(), doubt.place(), doubt.then(), doubt.now());
        }
    }

    public static @Nullable ReviewJson of(@Nullable Review review) {
        return review == null
                ? null
                : new ReviewJson(
                        review.decision().key(),
                        review.by(),
                        review.on(),
                        review.reason(),
                        review.verdict(),
                        review.expires(),
                        review.age(),
                        review.status().key(),
                        review.counts(),
                        review.doubts().stream().map(Doubt::of).toList());
    }
}
