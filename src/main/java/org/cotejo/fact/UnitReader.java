package org.cotejo.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.cotejo.fact.Amount.Kind;
import org.cotejo.fact.Cardinals.Number;
import org.cotejo.rulebook.FactWords;
import org.jspecify.annotations.Nullable;

/** Reads what a number counts: times, fines, shares. */
final class UnitReader {
    static final String DAYS = "days";
    static final String MONTHS = "months";
    static final String YEARS = "years";
    private static final int FILLERS = 8;
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);
    private static final Map<String, Integer> LENGTHS = Map.of(DAYS, 1, MONTHS, 30, YEARS, 365);

    private final FactWords words;
    private final Cardinals cardinals;

    UnitReader(FactWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /** A unit and the token behind it. */
    record Unit(Kind kind, String key, int end) {}

    /** A number with its unit. */
    record Counted(BigDecimal value, Unit unit) {}

    /** The number with the unit behind it, or with the sign of a currency before it. */
    @Nullable
    Counted of(Tokens tokens, int start, Number number) {
        Unit unit = at(tokens, number.end());
        if (unit == null) {
            return tokens.at(start).currency()
                    ? new Counted(number.value(), new Unit(Kind.FINE, "currency", number.end()))
                    : null;
        }
        Counted months = unit.key().equals(YEARS) ? andMonths(tokens, number.value(), unit) : null;
        return months == null ? new Counted(number.value(), unit) : months;
    }

    /** {@code dos años seis meses}, {@code un año y seis meses}. */
    private @Nullable Counted andMonths(Tokens tokens, BigDecimal years, Unit unit) {
        boolean and = words.numberAnd().contains(tokens.word(unit.end()));
        int next = unit.end() + (and ? 1 : 0);
        if (next >= tokens.size() || tokens.at(next).broken()) {
            return null;
        }
        Number months = cardinals.read(tokens, next);
        Unit second = months == null || months.value().compareTo(MONTHS_A_YEAR) >= 0 ? null : at(tokens, months.end());
        return second == null || !second.key().equals(MONTHS)
                ? null
                : new Counted(years.multiply(MONTHS_A_YEAR).add(months.value()), second);
    }

    @Nullable
    Unit at(Tokens tokens, int at) {
        if (at >= tokens.size() || tokens.at(at).broken()) {
            return null;
        }
        Unit fine = fine(tokens, at);
        if (fine != null) {
            return fine;
        }
        int share = tokens.longest(words.shares(), at);
        if (share > 0) {
            return new Unit(Kind.SHARE, "percent", at + share);
        }
        Unit time = longest(tokens, at, Kind.TERM, words.times());
        return time == null ? null : qualified(tokens, time);
    }

    /** {@code veces el valor diario de la unidad …}: other words may stand before the unit of a fine. */
    private @Nullable Unit fine(Tokens tokens, int start) {
        for (int at = start;
                at < tokens.size() && at <= start + FILLERS && !tokens.at(at).broken();
                at++) {
            Unit fine = longest(tokens, at, Kind.FINE, words.fines());
            if (fine != null) {
                return fine;
            }
            if (!words.fineFillers().contains(tokens.word(at))) {
                return null;
            }
        }
        return null;
    }

    private static @Nullable Unit longest(Tokens tokens, int at, Kind kind, Map<String, List<String>> units) {
        Unit best = null;
        for (Map.Entry<String, List<String>> unit : units.entrySet()) {
            int length = tokens.longest(unit.getValue(), at);
            if (length > 0 && (best == null || at + length > best.end())) {
                best = new Unit(kind, unit.getKey(), at + length);
            }
        }
        return best;
    }

    private Unit qualified(Tokens tokens, Unit time) {
        for (Map.Entry<String, List<String>> qualifier : words.timeQualifiers().entrySet()) {
            if (time.key().equals(DAYS) && tokens.longest(qualifier.getValue(), time.end()) > 0) {
                return new Unit(time.kind(), qualifier.getKey(), time.end() + 1);
            }
        }
        return time;
    }

    /** Into a smaller unit of time, a month being 30 days and a year 12 months or 365 days; {@code null} where there is none. */
    static @Nullable BigDecimal convert(BigDecimal value, String from, String to) {
        if (from.equals(to)) {
            return value;
        }
        if (from.equals(YEARS) && to.equals(MONTHS)) {
            return value.multiply(MONTHS_A_YEAR);
        }
        Integer length = LENGTHS.get(from);
        return length == null || !to.equals(DAYS) ? null : value.multiply(BigDecimal.valueOf(length));
    }
}
