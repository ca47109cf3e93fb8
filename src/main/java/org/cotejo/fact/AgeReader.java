package org.cotejo.fact;

import java.util.List;
import java.util.Optional;
import org.cotejo.rulebook.FactWords;

/** Tells an age of a person from other times. */
final class AgeReader {
    private static final int NOUN_REACH = 5;
    private static final int AGE_REACH = 7;
    private static final int LIMIT_REACH = 9;
    private static final int BETWEEN = 4;

    private final FactWords.Ages words;
    private final List<String> between;

    AgeReader(FactWords words) {
        this.words = words.ages();
        this.between = words.between();
    }

    /** The quantity as an age, with the end of a range that the words around it make of it; empty where it is none. */
    Optional<Quantity> read(Tokens tokens, Quantity quantity) {
        int after = tokens.longest(words.after(), quantity.unitEnd());
        boolean said = after > 0 || quantity.end() > quantity.unitEnd() && isSaid(tokens, quantity);
        boolean years = quantity.unit().equals(UnitReader.YEARS);
        boolean months = quantity.unit().equals(UnitReader.MONTHS);
        if (!years && !(months && said)) {
            return Optional.empty();
        }
        boolean named = tokens.isBefore(words.word(), quantity.from(), AGE_REACH);
        if (!said && !named && !isMeant(tokens, quantity)) {
            return Optional.empty();
        }
        if (tokens.isBefore(words.least(), quantity.from(), LIMIT_REACH)
                || tokens.longest(words.completed(), quantity.unitEnd()) > 0) {
            return Optional.of(quantity.asLeast());
        }
        return Optional.of(tokens.isBefore(words.most(), quantity.from(), LIMIT_REACH) ? quantity.asMost() : quantity);
    }

    /** {@code sesenta años o más de edad}. */
    private boolean isSaid(Tokens tokens, Quantity quantity) {
        return tokens.longestBefore(words.after(), quantity.end()) > 0;
    }

    private boolean isMeant(Tokens tokens, Quantity quantity) {
        boolean person = isPersons(tokens, quantity.from());
        int said = quantity.from() + (quantity.negated() ? 1 : 0);
        boolean directed = quantity.from() < quantity.start()
                && (words.directed().contains(tokens.word(quantity.from()))
                        || words.directed().contains(tokens.word(said)));
        if (directed) {
            boolean other = quantity.negated() || tokens.isBefore(words.not(), quantity.from(), NOUN_REACH);
            return !other || person || tokens.isBefore(words.persons(), quantity.from(), NOUN_REACH);
        }
        return person || isReached(tokens, quantity);
    }

    /** {@code niñas de nueve a once años}: a person, and words that lead from it to the number. */
    private boolean isPersons(Tokens tokens, int from) {
        for (int at = from - 1;
                at >= 0 && at >= from - BETWEEN && !tokens.at(at + 1).broken();
                at--) {
            if (words.persons().contains(tokens.word(at))) {
                return true;
            }
            if (!between.contains(tokens.word(at))) {
                return false;
            }
        }
        return false;
    }

    private boolean isReached(Tokens tokens, Quantity quantity) {
        for (int at = quantity.start() - 1; at >= 0 && at >= quantity.from() - BETWEEN; at--) {
            if (tokens.at(at + 1).broken()) {
                return false;
            }
            if (words.reaching().contains(tokens.word(at))) {
                return true;
            }
            if (at < quantity.from() && !between.contains(tokens.word(at))) {
                return false;
            }
        }
        return false;
    }
}
