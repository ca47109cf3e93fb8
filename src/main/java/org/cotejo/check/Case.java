package org.cotejo.check;

import org.cotejo.rulebook.ByReference;
import org.cotejo.rulebook.Requirement;

/**
 * One requirement in one law, as the rules see it. Public for the rules alone, not API.
 *
 * @param elements how many elements count as of the date asked
 * @param found how many of them the law has, as a duty or as a faculty
 * @param faculty how many of those found only as a faculty or a wish
 * @param reference what a reference on the point is worth that the law makes; {@code NONE} where it makes none
 */
public record Case(
        String requirement,
        Requirement.Kind kind,
        int elements,
        int found,
        int faculty,
        int minimum,
        boolean anyElement,
        boolean metIfAbsent,
        ByReference.Weight reference) {

    /** Whether the words that are there decide, not the words that must not be. */
    public boolean isJudgedByElements() {
        return kind != Requirement.Kind.MUST_NOT_CONTAIN;
    }

    public boolean isComplete() {
        return anyElement ? found > 0 : found == elements;
    }

    public boolean isCompleteAsDuty() {
        return anyElement ? found > faculty : isComplete() && faculty == 0;
    }

    public boolean isStarted() {
        return !isComplete() && found > 0 && found >= minimum;
    }

    /** Whether the law complies as long as nothing speaks against it. */
    public boolean isMet() {
        return !isJudgedByElements()
                || isCompleteAsDuty()
                || reference == ByReference.Weight.FULL
                || isBare() && metIfAbsent;
    }

    /** Too little is found and no reference helps. */
    public boolean isBare() {
        return isJudgedByElements() && !isComplete() && !isStarted() && reference == ByReference.Weight.NONE;
    }
}
