package org.cotejo.draft;

import java.util.Objects;
import org.cotejo.finding.Finding;

/**
 * A finding that a bill is to close, and how far it does.
 *
 * @param obstacle why a person is needed; {@link Obstacle#NONE} where nobody is
 */
public record Aim(Finding finding, Outcome outcome, Obstacle obstacle) {
    /** How far the bill closes a finding. */
    public enum Outcome {
        /** The law as amended meets the requirement. */
        CLOSED,
        /** It does once a person has filled in the open places. */
        OPEN_PLACES,
        /** The bill does not close it: a person must. */
        PERSON
    }

    /** Why a bill does not close a finding by itself. */
    public enum Obstacle {
        NONE,
        /** Names, terms or amounts are to be filled in. */
        OPEN_PLACES,
        /** The rulebook has no clause for it. */
        NO_CLAUSE,
        /** The engine could not tell, or did not judge: there is no gap to close before somebody has. */
        NOT_JUDGED,
        /** What stands against the reference cannot be taken out without loss to another requirement. */
        COSTS_ANOTHER,
        /** The law would still not meet it with the clause in it: other words of the law speak against it. */
        STILL_OPEN
    }

    public Aim {
        Objects.requireNonNull(finding);
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(obstacle);
    }
}
