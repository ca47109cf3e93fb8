package org.cotejo.observe;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.cotejo.fact.Amount;

/** Compares amounts as a lawyer would: three months are ninety days, a range holds what lies in it. */
final class Amounts {
    private static final Map<String, Integer> DAYS = Map.of(
            "days",
            1,
            "calendar-days",
            1,
            "business-days",
            1,
            "weeks",
            7,
            "fortnights",
            15,
            "months",
            30,
            "years",
            365);

    private Amounts() {}

    /** Whether one does not contradict the other. */
    static boolean agree(Amount one, Amount other) {
        return one.says(other) || top(one).compareTo(top(other)) == 0;
    }

    /** The number that binds: the most, or the least where there is no most; times in days. */
    private static BigDecimal top(Amount amount) {
        BigDecimal number = Objects.requireNonNull(amount.most() != null ? amount.most() : amount.least());
        return number.multiply(BigDecimal.valueOf(DAYS.getOrDefault(amount.unit(), 1)));
    }
}
