package org.cotejo.finding;

import java.math.BigDecimal;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A number that a law states on a requirement, as its evidence reads.
 *
 * @param law id of the law
 * @param subject what it says something of: the element, or the condition against the law, in words
 * @param least {@code null} where there is none, as in «hasta diez años»
 * @param most {@code null} where there is none, as in «no menor de diez años»; equal to {@code least} for a plain number
 * @param unit its key in {@code rules/facts/}: {@code years}, {@code business-days} …
 * @param unitWords the unit in the language asked for
 * @param quote the words that state it
 * @param range where they stand in the provision's text
 * @param reference the value of the reference that it contradicts, else empty
 */
public record Value(
        String law,
        String requirement,
        String subject,
        Kind kind,
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        String unit,
        String unitWords,
        EId eId,
        String citation,
        String quote,
        TextRange range,
        String reference) {
    /** What is counted. */
    public enum Kind {
        PRISON,
        FINE,
        /** Another penalty that lasts. */
        SANCTION,
        TERM,
        AGE,
        SHARE,
        /** How often in a year. */
        FREQUENCY
    }

    public Value {
        Objects.requireNonNull(law);
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(eId);
    }
}
