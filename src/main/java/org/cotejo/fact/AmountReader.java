package org.cotejo.fact;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.fact.Amount.Kind;
import org.cotejo.rulebook.FactWords;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Finds penalties, fines, terms, ages and shares: a number or a range of numbers before a unit, by the words around it. */
final class AmountReader {
    private static final int BETWEEN = 6;
    private static final int SANCTION_REACH = 8;
    private static final int FINE_REACH = 5;
    private static final int IDLE_REACH = 6;
    private static final String DAY_FINES = "day-fines";
    private static final String HOURS = "hours";

    private final FactWords words;
    private final QuantityReader quantities;
    private final AgeReader ages;

    AmountReader(FactWords words, Cardinals cardinals) {
        this.words = words;
        this.quantities = new QuantityReader(words, cardinals);
        this.ages = new AgeReader(words);
    }

    /** @param context opening words the text depends on: below {@code prisión de:} a time is a penalty */
    List<Amount> in(Tokens tokens, List<String> context) {
        boolean punished = context.stream().anyMatch(opening -> opens(opening, words.prison()));
        boolean fined = context.stream().anyMatch(opening -> opens(opening, words.fining()));
        List<Amount> found = new ArrayList<>();
        int at = 0;
        int prison = -1;
        while (at < tokens.size()) {
            List<Quantity> here = quantities.read(tokens, at);
            for (Quantity quantity : here) {
                boolean still = prison >= 0 && isStill(tokens, prison, quantity);
                Amount amount = amount(tokens, quantity, punished && quantity.from() <= 1, still, fined);
                if (amount != null) {
                    prison = amount.kind() == Kind.PRISON ? quantity.end() : amount.kind() == Kind.FINE ? prison : -1;
                    found.add(amount);
                }
            }
            at = here.isEmpty() ? at + 1 : here.get(here.size() - 1).unitEnd();
        }
        return found;
    }

    /** {@code prisión de dos a tres años; si hubo violencia, de cuatro a seis}: a further range in the same sentence. */
    private boolean isStill(Tokens tokens, int prison, Quantity quantity) {
        boolean range = !quantity.isPlain() && quantity.from() == quantity.start();
        boolean of = words.references().of().contains(tokens.word(quantity.from() - 1));
        return range && of && !tokens.isStopped(prison, quantity.from());
    }

    private static boolean opens(String opening, List<String> phrases) {
        Tokens tokens = new Tokens(opening);
        return opening.stripTrailing().endsWith(":") && tokens.isAnywhereBefore(phrases, tokens.size());
    }

    private @Nullable Amount amount(Tokens tokens, Quantity quantity, boolean punished, boolean still, boolean fined) {
        if (quantity.kind() == Kind.FINE) {
            boolean fine = quantity.unit().equals(DAY_FINES)
                    || fined
                    || tokens.isAnywhereBefore(words.fining(), quantity.start());
            return fine ? amount(tokens, quantity, Kind.FINE) : null;
        }
        if (quantity.kind() != Kind.TERM) {
            return amount(tokens, quantity, quantity.kind());
        }
        int end = quantity.end();
        int prison = prisonBehind(tokens, end);
        if (prison > end || isGoverned(tokens, quantity.from()) || punished) {
            return amount(tokens, quantity, Kind.PRISON, quantity.unit(), quantity.from(), prison);
        }
        if (quantity.unit().equals(UnitReader.DAYS)
                && tokens.isBefore(words.fineWords(), quantity.start(), FINE_REACH)) {
            return amount(tokens, quantity, Kind.FINE, DAY_FINES, quantity.from(), end);
        }
        if (still) {
            return amount(tokens, quantity, Kind.PRISON);
        }
        if (tokens.isBefore(words.sanctions(), quantity.from(), SANCTION_REACH)) {
            return amount(tokens, quantity, Kind.SANCTION);
        }
        if (isIdle(tokens, quantity) || isClock(tokens, quantity)) {
            return null;
        }
        return ages.read(tokens, quantity)
                .map(age -> amount(tokens, age, Kind.AGE))
                .orElseGet(() -> amount(tokens, quantity, Kind.TERM));
    }

    /** The token behind the words of prison that follow a time; the time's own end where none do. */
    private int prisonBehind(Tokens tokens, int end) {
        if (end >= tokens.size() || tokens.at(end).broken()) {
            return end;
        }
        int of = words.references().of().contains(tokens.word(end)) ? 1 : 0;
        int length = tokens.longest(words.prison(), end + of);
        return length == 0 ? end : end + of + length;
    }

    /** Whether words of a penalty stand before the place, with others between that lead from one to the other. */
    private boolean isGoverned(Tokens tokens, int from) {
        for (int gap = 0; gap <= BETWEEN; gap++) {
            if (tokens.longestBefore(words.prison(), from - gap) > 0
                    || tokens.longestBefore(words.punishing(), from - gap) > 0) {
                return true;
            }
            int next = from - gap - 1;
            if (next < 0 || tokens.at(next + 1).broken() || !words.between().contains(tokens.word(next))) {
                return false;
            }
        }
        return false;
    }

    private boolean isIdle(Tokens tokens, Quantity quantity) {
        return tokens.isBefore(words.idle().before(), quantity.from(), IDLE_REACH)
                || tokens.longest(words.idle().after(), quantity.unitEnd()) > 0;
    }

    /** {@code entre las veinte y las seis horas}. */
    private boolean isClock(Tokens tokens, Quantity quantity) {
        return quantity.unit().equals(HOURS)
                && quantity.from() == quantity.start()
                && words.clock().contains(tokens.word(quantity.start() - 1))
                && tokens.longest(words.references().next(), quantity.unitEnd()) == 0;
    }

    private static Amount amount(Tokens tokens, Quantity quantity, Kind kind) {
        return amount(tokens, quantity, kind, quantity.unit(), quantity.from(), quantity.end());
    }

    private static Amount amount(Tokens tokens, Quantity quantity, Kind kind, String unit, int from, int end) {
        TextRange range =
                new TextRange(tokens.at(from).from(), tokens.at(end - 1).to());
        return new Amount(kind, quantity.least(), quantity.most(), unit, range);
    }
}
