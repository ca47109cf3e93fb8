package org.cotejo.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.fact.Amount.Kind;
import org.cotejo.fact.Cardinals.Number;
import org.cotejo.rulebook.FactWords;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds penalties, fines, terms, ages and shares: a number or a range of numbers before a unit. */
final class AmountReader {
    private static final int PUNISHING_REACH = 8;
    private static final int AGE_REACH = 5;
    private static final int FINE_REACH = 5;
    private static final String DAYS = "days";
    private static final String MONTHS = "months";
    private static final String YEARS = "years";
    private static final int MONTHS_A_YEAR = 12;

    private final FactWords words;
    private final Cardinals cardinals;

    AmountReader(FactWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
    }

    /** A unit and the token behind it. */
    private record Unit(Kind kind, String key, int end) {}

    /** Two ends of a range, the same for a plain number, and the token behind them. */
    private record Span(BigDecimal from, BigDecimal to, int end) {}

    private record Wider(Span span, Unit unit) {}

    List<Fact> in(Tokens tokens) {
        List<Fact> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Span span = span(tokens, at);
            Unit unit = span == null ? null : unit(tokens, span.end());
            if (span == null || unit == null) {
                at += 1;
                continue;
            }
            Wider whole = wider(tokens, span, unit);
            found.add(amount(tokens, at, whole.span(), whole.unit()));
            at = whole.unit().end();
        }
        return found;
    }

    private @Nullable Span span(Tokens tokens, int at) {
        Number first = cardinals.read(tokens, at);
        if (first == null) {
            return null;
        }
        int to = tokens.longest(words.rangeTo(), first.end());
        Number second = to == 0 ? null : cardinals.read(tokens, first.end() + to);
        return second == null || second.value().compareTo(first.value()) < 0
                ? new Span(first.value(), first.value(), first.end())
                : new Span(first.value(), second.value(), second.end());
    }

    /** {@code de tres años a cinco años}, {@code de seis meses a dos años}: the unit is said twice. */
    private Wider wider(Tokens tokens, Span span, Unit unit) {
        int to = span.from().equals(span.to()) ? tokens.longest(words.rangeTo(), unit.end()) : 0;
        Number second = to == 0 ? null : cardinals.read(tokens, unit.end() + to);
        Unit again = second == null ? null : unit(tokens, second.end());
        if (again == null) {
            return new Wider(span, unit);
        }
        if (again.key().equals(unit.key()) && second.value().compareTo(span.from()) > 0) {
            return new Wider(new Span(span.from(), second.value(), second.end()), again);
        }
        if (unit.key().equals(MONTHS) && again.key().equals(YEARS)) {
            BigDecimal months = second.value().multiply(BigDecimal.valueOf(MONTHS_A_YEAR));
            return new Wider(new Span(span.from(), months, second.end()), new Unit(unit.kind(), MONTHS, again.end()));
        }
        return new Wider(span, unit);
    }

    private @Nullable Unit unit(Tokens tokens, int at) {
        if (at >= tokens.size() || tokens.at(at).broken()) {
            return null;
        }
        for (int skip = 0; skip <= 1; skip++) {
            if (skip == 1 && !words.references().of().contains(tokens.word(at))) {
                return null;
            }
            Unit fine = longest(tokens, at + skip, Kind.FINE, words.fines());
            if (fine != null) {
                return fine;
            }
            if (skip == 0) {
                int share = tokens.longest(words.shares(), at);
                if (share > 0) {
                    return new Unit(Kind.SHARE, "percent", at + share);
                }
                Unit time = longest(tokens, at, Kind.TERM, words.times());
                if (time != null) {
                    return qualified(tokens, time);
                }
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

    private Amount amount(Tokens tokens, int start, Span span, Unit unit) {
        int end = unit.end();
        if (unit.kind() != Kind.TERM) {
            return bounded(tokens, start, span, unit.kind(), unit.key(), end);
        }
        int prison = prisonBehind(tokens, end);
        if (prison > end || isPunished(tokens, start)) {
            return bounded(tokens, start, span, Kind.PRISON, unit.key(), Math.max(prison, end));
        }
        if (unit.key().equals(DAYS) && tokens.isBefore(words.fineWords(), start, FINE_REACH)) {
            return bounded(tokens, start, span, Kind.FINE, "day-fines", end);
        }
        int age = tokens.longest(words.ages().after(), end);
        int before = tokens.longestBefore(words.ages().before(), start);
        if (unit.key().equals(YEARS) && (age > 0 || isAge(tokens, start, before))) {
            return age(tokens, start, before, span, end + age);
        }
        return bounded(tokens, start, span, Kind.TERM, unit.key(), end);
    }

    /** The token behind the words of prison that follow a time; the time's own end where none do. */
    private int prisonBehind(Tokens tokens, int end) {
        int of = words.references().of().contains(tokens.word(end)) ? 1 : 0;
        int length = tokens.longest(words.prison(), end + of);
        return length == 0 || tokens.at(end).broken() ? end : end + of + length;
    }

    private boolean isPunished(Tokens tokens, int start) {
        int bound = Math.max(tokens.longestBefore(words.most(), start), tokens.longestBefore(words.least(), start));
        int from = start - bound;
        for (int gap = 0; gap <= 1; gap++) {
            if (tokens.longestBefore(words.prison(), from - gap) > 0
                    || tokens.longestBefore(words.punishing(), from - gap) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAge(Tokens tokens, int start, int before) {
        if (before == 0) {
            return false;
        }
        boolean other = tokens.isBefore(words.ages().not(), start - before, AGE_REACH);
        return !other || tokens.isBefore(words.ages().persons(), start - before, AGE_REACH);
    }

    private Amount age(Tokens tokens, int start, int before, Span span, int end) {
        String first = tokens.word(start - before);
        boolean plain = before > 0 && span.from().equals(span.to());
        boolean most = plain && words.ages().below().contains(first);
        boolean least = plain && words.ages().above().contains(first);
        int from = most || least ? start - before : start;
        return new Amount(
                Kind.AGE, most ? null : span.from(), least ? null : span.to(), YEARS, range(tokens, from, end));
    }

    private Amount bounded(Tokens tokens, int start, Span span, Kind kind, String unit, int end) {
        boolean plain = span.from().equals(span.to());
        int article = words.bodies().articles().contains(tokens.word(start - 1)) ? 1 : 0;
        int most = plain ? tokens.longestBefore(words.most(), start - article) : 0;
        int least = plain ? tokens.longestBefore(words.least(), start - article) : 0;
        int before = Math.max(most, least);
        boolean isMost = most > least;
        boolean isLeast = least > 0 && !isMost;
        return new Amount(
                kind,
                isMost ? null : span.from(),
                isLeast ? null : span.to(),
                unit,
                range(tokens, before == 0 ? start : start - article - before, end));
    }

    private static TextRange range(Tokens tokens, int start, int end) {
        return new TextRange(tokens.at(start).from(), tokens.at(end - 1).to());
    }
}
