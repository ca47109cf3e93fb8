package org.cotejo.fact;

import java.math.BigDecimal;
import java.util.List;
import org.cotejo.fact.Amount.Kind;
import org.cotejo.fact.BoundReader.Bound;
import org.cotejo.fact.BoundReader.End;
import org.cotejo.fact.Cardinals.Number;
import org.cotejo.fact.UnitReader.Counted;
import org.cotejo.fact.UnitReader.Unit;
import org.cotejo.rulebook.FactWords;
import org.jspecify.annotations.Nullable;

/** Reads numbers and ranges with their unit: {@code de tres a cinco años}, {@code no menor de 4 años ni mayor de 10}. */
final class QuantityReader {
    private static final int BETWEEN = 5;

    private final FactWords words;
    private final Cardinals cardinals;
    private final UnitReader units;
    private final BoundReader bounds;

    QuantityReader(FactWords words, Cardinals cardinals) {
        this.words = words;
        this.cardinals = cardinals;
        this.units = new UnitReader(words, cardinals);
        this.bounds = new BoundReader(words.bounds());
    }

    /** One number, with the words before it, and its unit where it has one. */
    private record One(
            int start, Number number, Bound bound, @Nullable Counted counted) {
        int end() {
            return counted == null ? number.end() : counted.unit().end();
        }

        BigDecimal value() {
            return counted == null ? number.value() : counted.value();
        }

        One with(Unit unit) {
            return new One(start, number, bound, new Counted(number.value(), unit));
        }
    }

    /** Where the second number begins, and the word between the two. */
    private record Next(One one, boolean to, boolean or) {}

    /** What begins at a token: one quantity, two that share their unit, or none. */
    List<Quantity> read(Tokens tokens, int at) {
        One first = one(tokens, at);
        if (first == null) {
            return bare(tokens, at);
        }
        Next next = next(tokens, first);
        if (next != null) {
            List<Quantity> both = both(tokens, first, next);
            if (!both.isEmpty()) {
                return both;
            }
        }
        return first.counted() == null ? List.of() : List.of(single(tokens, first));
    }

    private @Nullable One one(Tokens tokens, int at) {
        Number number = cardinals.read(tokens, at);
        return number == null ? null : new One(at, number, bounds.before(tokens, at), units.of(tokens, at, number));
    }

    /** {@code dentro del año siguiente}: one, without saying so. */
    private List<Quantity> bare(Tokens tokens, int at) {
        Unit unit = units.at(tokens, at);
        if (unit == null || unit.kind() != Kind.TERM || unit.end() != at + 1) {
            return List.of();
        }
        Bound bound = bounds.before(tokens, at);
        boolean once = bound.from() < at && tokens.longest(words.references().next(), unit.end()) > 0;
        return once ? List.of(quantity(null, BigDecimal.ONE, unit, bound, at, unit.end())) : List.of();
    }

    private @Nullable Next next(Tokens tokens, One first) {
        int place = first.end() + tokens.longest(words.ages().after(), first.end());
        int to = tokens.longest(words.rangeTo(), place);
        int and = tokens.longest(words.rangeAnd(), place);
        if (place >= tokens.size() || tokens.at(place).broken() || to == 0 && and == 0) {
            return null;
        }
        int from = place + Math.max(to, and);
        for (int at = from;
                at <= from + BETWEEN && at < tokens.size() && !tokens.at(at).broken();
                at++) {
            One one = one(tokens, at);
            if (one != null) {
                boolean joined =
                        at == from || one.bound().from() <= from && one.bound().from() >= place;
                boolean or = words.rangeOr().contains(tokens.word(place));
                return joined ? new Next(negated(place, one), to > 0 || isOpen(tokens, first.start()), or) : null;
            }
        }
        return null;
    }

    /** {@code entre doce años y quince años}. */
    private boolean isOpen(Tokens tokens, int start) {
        int article = words.bodies().articles().contains(tokens.word(start - 1)) ? 1 : 0;
        return tokens.longestBefore(words.rangeOpen(), start - article) > 0;
    }

    /** {@code ni mayor de diez}: the word between the two is the negation. */
    private static One negated(int place, One one) {
        Bound bound = one.bound();
        return bound.from() == place
                ? new One(one.start(), one.number(), new Bound(bound.end(), place + 1, true), one.counted())
                : one;
    }

    private List<Quantity> both(Tokens tokens, One first, Next next) {
        One second = next.one();
        boolean bounded = second.bound().end() != End.NONE;
        if (first.counted() == null && second.counted() == null
                || first.counted() != null && second.counted() == null && !bounded
                || first.counted() != null && second.counted() != null && !bounded && !next.to()) {
            return List.of();
        }
        One one = first.counted() == null ? first.with(unit(second)) : first;
        One two = second.counted() == null
                ? second.with(new Unit(unit(first).kind(), unit(first).key(), second.end()))
                : second;
        if (unit(one).kind() != unit(two).kind()) {
            return List.of();
        }
        Quantity range = range(tokens, one, two, next, first.counted() == null);
        if (range != null) {
            return List.of(range);
        }
        return first.counted() == null && bounded ? List.of(single(tokens, one), single(tokens, two)) : List.of();
    }

    private static Unit unit(One one) {
        return java.util.Objects.requireNonNull(one.counted()).unit();
    }

    private @Nullable Quantity range(Tokens tokens, One one, One two, Next next, boolean shared) {
        String unit = unit(two).key();
        BigDecimal from = shared && next.to() ? two.number().scaling(one.value()) : one.value();
        BigDecimal to = two.value();
        if (!unit.equals(unit(one).key())) {
            BigDecimal inFirst = UnitReader.convert(to, unit, unit(one).key());
            BigDecimal inSecond = UnitReader.convert(from, unit(one).key(), unit);
            if (inFirst != null) {
                to = inFirst;
                unit = unit(one).key();
            } else if (inSecond != null) {
                from = inSecond;
            } else {
                return null;
            }
        }
        End first = one.bound().end();
        End second = two.bound().end();
        Unit counted = new Unit(unit(two).kind(), unit, unit(two).end());
        int rest = counted.end() + tokens.longest(words.ages().after(), counted.end());
        if (first == End.MOST && second == End.LEAST && !next.or() && from.compareTo(to) > 0) {
            return quantity(to, from, counted, one.bound(), one.start(), rest);
        }
        boolean rises = from.compareTo(to) < 0 && second != End.LEAST && !(first == End.MOST && second == End.MOST);
        return rises ? quantity(from, to, counted, one.bound(), one.start(), rest) : null;
    }

    private Quantity single(Tokens tokens, One one) {
        Unit unit = unit(one);
        int behind = unit.end() + tokens.longest(words.ages().after(), unit.end());
        End after = after(tokens, behind);
        int rest = after == End.NONE ? behind : behind + bounds.lengthAfter(tokens, behind);
        int end = rest + tokens.longest(words.ages().after(), rest);
        End which = one.bound().end() == End.NONE ? after : one.bound().end();
        BigDecimal value = one.value();
        return quantity(
                which == End.MOST ? null : value,
                which == End.LEAST ? null : value,
                unit,
                one.bound(),
                one.start(),
                end);
    }

    /** {@code tres años y más de veinte}: what follows is another number's. */
    private End after(Tokens tokens, int behind) {
        if (behind >= tokens.size() || tokens.at(behind).broken()) {
            return End.NONE;
        }
        int next = behind + bounds.lengthAfter(tokens, behind);
        boolean of = words.bounds().fillers().contains(tokens.word(next));
        boolean another = cardinals.read(tokens, next) != null || of && cardinals.read(tokens, next + 1) != null;
        return another ? End.NONE : bounds.after(tokens, behind);
    }

    private static Quantity quantity(
            @Nullable BigDecimal least, @Nullable BigDecimal most, Unit unit, Bound bound, int start, int end) {
        return new Quantity(
                least, most, unit.kind(), unit.key(), bound.from(), start, unit.end(), end, bound.negated());
    }
}
