package org.cotejo.fact;

import java.math.BigDecimal;
import org.cotejo.fact.Amount.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A number or a range of numbers with a unit, before it is known what is counted.
 *
 * @param from the first token of the words that say which end of a range it is; the number's own where none do
 * @param unitEnd the token behind the unit
 * @param end the token behind the words that follow the unit and belong to it
 * @param negated whether a negation governs the words before the number
 */
record Quantity(
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        Kind kind,
        String unit,
        int from,
        int start,
        int unitEnd,
        int end,
        boolean negated) {
    boolean isPlain() {
        return least != null && least.equals(most);
    }

    /** The same with a plain number as the one end. */
    Quantity asLeast() {
        return isPlain() ? new Quantity(least, null, kind, unit, from, start, unitEnd, end, negated) : this;
    }

    /** The same with a plain number as the other end. */
    Quantity asMost() {
        return isPlain() ? new Quantity(null, most, kind, unit, from, start, unitEnd, end, negated) : this;
    }
}
