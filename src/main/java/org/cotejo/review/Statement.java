package org.cotejo.review;

import java.time.LocalDate;
import java.util.Objects;
import org.cotejo.finding.Review.Decision;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;
import org.jspecify.annotations.Nullable;

/**
 * What a person says on a finding.
 *
 * @param verdict hers, for an override and for nothing else
 * @param expires last day on which it counts, {@code null} for none
 */
public record Statement(
        Decision decision,
        @Nullable Verdict verdict,
        String by,
        LocalDate on,
        @Nullable LocalDate expires,
        String reason) {
    /** @throws CotejoException where something is missing or does not go together */
    public Statement {
        Objects.requireNonNull(decision);
        Objects.requireNonNull(on);
        by = LawTexts.normalised(by);
        reason = LawTexts.normalised(reason);
        if (by.isEmpty()) {
            throw new CotejoException("review.no_name");
        }
        if (reason.isEmpty()) {
            throw new CotejoException("review.no_reason");
        }
        if ((decision == Decision.OVERRIDE) != (verdict != null)) {
            throw new CotejoException("review.verdict");
        }
        if (expires != null && expires.isBefore(on)) {
            throw new CotejoException("review.expires", expires.toString(), on.toString());
        }
    }
}
