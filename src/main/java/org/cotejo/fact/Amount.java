package org.cotejo.fact;

import java.math.BigDecimal;
import java.util.Objects;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A quantity, or a range of them.
 *
 * @param least {@code null} where there is none, as in «hasta diez años»
 * @param most {@code null} where there is none, as in «no menor de diez años»; equal to {@code least} for a plain number
 * @param unit key of the words in {@code rules/facts/}: {@code years}, {@code business-days}, {@code day-fines} …; for a
 *     frequency {@code year}, for a share {@code percent}
 */
public record Amount(
        Kind kind, @Nullable BigDecimal least, @Nullable BigDecimal most, String unit, TextRange range)
        implements Fact {
    /** What is counted. */
    public enum Kind {
        PRISON,
        FINE,
        /** Another penalty that lasts: arrest, disqualification, suspension, work for the community. */
        SANCTION,
        TERM,
        AGE,
        SHARE,
        /** How often in a year. */
        FREQUENCY
    }

    public Amount {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(range);
    }

    /** Whether two amounts say the same of the same thing, in other words perhaps. */
    public boolean says(Amount other) {
        return kind == other.kind
                && unit.equals(other.unit)
                && Objects.equals(least, other.least)
                && Objects.equals(most, other.most);
    }

    /** As a table shows it: {@code 5–15 years}, {@code ≤ 30 days}, {@code ≥ 18 years}, {@code 4 year}. */
    public String value() {
        return number() + " " + unit;
    }

    /** The numbers alone: {@code 5–15}, {@code ≤ 30}. */
    public String number() {
        if (least == null) {
            return "≤ " + plain(Objects.requireNonNull(most));
        }
        if (most == null) {
            return "≥ " + plain(least);
        }
        return least.compareTo(most) == 0 ? plain(least) : plain(least) + "–" + plain(most);
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    @Override
    public <T> T fold(Visitor<T> visitor) {
        return visitor.amount(this);
    }
}
