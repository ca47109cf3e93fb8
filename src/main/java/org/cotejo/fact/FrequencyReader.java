package org.cotejo.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.fact.Amount.Kind;
import org.cotejo.fact.Cardinals.Number;
import org.cotejo.rulebook.FactWords;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds how often something is done: {@code cada tres meses}, {@code dos veces al año}, {@code trimestralmente}. */
final class FrequencyReader {
    private static final Map<String, Integer> A_YEAR = Map.of(
            "years", 1, "half-years", 2, "quarters", 4, "months", 12, "fortnights", 24, "weeks", 52, "days", 365);
    private static final int ADJECTIVES = 2;
    private static final int ADJECTIVE_REACH = 4;
    private static final int DIGITS = 2;

    private final FactWords words;
    private final Cardinals cardinals;

    FrequencyReader(FactWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /** How many times a year, and the token behind the words. */
    private record Rate(BigDecimal times, int end) {}

    List<Amount> in(Tokens tokens) {
        List<Amount> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Rate rate = rate(tokens, at);
            if (rate == null) {
                at++;
            } else {
                TextRange range = new TextRange(
                        tokens.at(at).from(), tokens.at(rate.end() - 1).to());
                found.add(new Amount(Kind.FREQUENCY, rate.times(), rate.times(), "year", range));
                at = rate.end();
            }
        }
        return found;
    }

    private @Nullable Rate rate(Tokens tokens, int at) {
        for (Map.Entry<Integer, List<String>> word : words.frequencies().words().entrySet()) {
            if (tokens.longest(word.getValue(), at) > 0) {
                return new Rate(BigDecimal.valueOf(word.getKey()), at + 1);
            }
        }
        for (Map.Entry<Integer, List<String>> word :
                words.frequencies().adjectives().entrySet()) {
            if (tokens.longest(word.getValue(), at) > 0
                    && tokens.isBefore(words.frequencies().occasions(), at, ADJECTIVE_REACH)) {
                return new Rate(BigDecimal.valueOf(word.getKey()), at + 1);
            }
        }
        if (tokens.longest(words.frequencies().every(), at) > 0) {
            return period(tokens, at + 1, BigDecimal.ONE);
        }
        Number count = cardinals.read(tokens, at);
        int occasions = count == null ? 0 : tokens.longest(words.frequencies().occasions(), count.end());
        if (occasions == 0) {
            return null;
        }
        for (int skip = 0; skip <= ADJECTIVES; skip++) {
            int place = count.end() + occasions + skip;
            int per = tokens.longest(words.frequencies().per(), place);
            Rate rate = per == 0 ? null : period(tokens, place + per, count.value());
            if (rate != null) {
                return rate;
            }
        }
        return null;
    }

    /** A unit of time, with a number or without. */
    private @Nullable Rate period(Tokens tokens, int at, BigDecimal count) {
        Number number = cardinals.read(tokens, at);
        int place = number == null ? at : number.end();
        for (Map.Entry<String, List<String>> unit : words.times().entrySet()) {
            Integer aYear = A_YEAR.get(unit.getKey());
            if (aYear != null && tokens.longest(unit.getValue(), place) > 0) {
                BigDecimal length = number == null || number.value().signum() == 0 ? BigDecimal.ONE : number.value();
                BigDecimal times = count.multiply(BigDecimal.valueOf(aYear))
                        .divide(length, DIGITS, RoundingMode.HALF_UP)
                        .stripTrailingZeros();
                return new Rate(times.scale() < 0 ? times.setScale(0) : times, place + 1);
            }
        }
        return null;
    }
}
