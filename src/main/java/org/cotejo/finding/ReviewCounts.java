package org.cotejo.finding;

import java.util.List;

/**
 * How many findings persons have spoken on. None of it moves a count or the score of a {@link Summary}, which are the
 * engine's.
 *
 * @param secondLook decisions that ask for another look, and count
 * @param open decisions that no longer count: expired, or to be asked again
 */
public record ReviewCounts(int findings, int confirmed, int overridden, int secondLook, int open) {
    public static ReviewCounts of(List<Finding> findings) {
        List<Review> reviews = findings.stream()
                .filter(finding -> finding.review() != null)
                .map(Finding::review)
                .toList();
        return new ReviewCounts(
                findings.size(),
                count(reviews, Review.Decision.CONFIRM),
                count(reviews, Review.Decision.OVERRIDE),
                count(reviews, Review.Decision.SECOND_LOOK),
                (int) reviews.stream().filter(review -> !review.counts()).count());
    }

    /** Findings that a person decided: confirmed or overridden. */
    public int decided() {
        return confirmed + overridden;
    }

    public boolean isNone() {
        return confirmed + overridden + secondLook + open == 0;
    }

    private static int count(List<Review> reviews, Review.Decision decision) {
        return (int) reviews.stream()
                .filter(review -> review.counts() && review.decision() == decision)
                .count();
    }
}
