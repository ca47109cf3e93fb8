package org.cotejo.cli;

import org.cotejo.finding.Review;

/** What a person can say, as it is written on a command line. */
enum Say {
    CONFIRM(Review.Decision.CONFIRM),
    OVERRIDE(Review.Decision.OVERRIDE),
    SECOND_LOOK(Review.Decision.SECOND_LOOK);

    private final Review.Decision decision;

    Say(Review.Decision decision) {
        this.decision = decision;
    }

    Review.Decision decision() {
        return decision;
    }

    @Override
    public String toString() {
        return decision.key();
    }
}
