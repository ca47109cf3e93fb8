package org.cotejo.fact;

import java.util.List;
import org.cotejo.rulebook.FactWords;

/** Reads which end of a range a number is, from the words before it and behind its unit. */
final class BoundReader {
    private static final int FILLERS = 2;
    private static final int NEGATION_REACH = 4;

    /** Which end a number is. */
    enum End {
        NONE,
        LEAST,
        MOST;

        End turned() {
            return this == LEAST ? MOST : LEAST;
        }
    }

    /**
     * @param from the first token of the words that say it; the number's own where none do
     * @param negated whether a negation governs those words
     */
    record Bound(End end, int from, boolean negated) {}

    private record Phrases(End end, boolean turns, List<String> phrases) {}

    private final FactWords.Bounds words;
    private final List<Phrases> before;

    BoundReader(FactWords.Bounds words) {
        this.words = words;
        before = List.of(
                new Phrases(End.LEAST, false, words.least()),
                new Phrases(End.MOST, false, words.most()),
                new Phrases(End.LEAST, true, words.above()),
                new Phrases(End.MOST, true, words.below()));
    }

    /** What stands before the number that begins at a token, with articles and the like between them. */
    Bound before(Tokens tokens, int number) {
        for (int gap = 0; gap <= FILLERS; gap++) {
            if (gap > 0 && !isFiller(tokens, number - gap)) {
                break;
            }
            Bound bound = at(tokens, number - gap);
            if (bound.end() != End.NONE) {
                return bound;
            }
        }
        return new Bound(End.NONE, number, false);
    }

    private boolean isFiller(Tokens tokens, int at) {
        return words.fillers().contains(tokens.word(at)) && !tokens.at(at + 1).broken();
    }

    private Bound at(Tokens tokens, int behind) {
        int longest = 0;
        Phrases said = before.get(0);
        for (Phrases phrases : before) {
            int length = tokens.longestBefore(phrases.phrases(), behind);
            if (length > longest) {
                longest = length;
                said = phrases;
            }
        }
        if (longest == 0) {
            int reached = behind - tokens.longestBefore(words.reached(), behind);
            boolean not = reached < behind && tokens.isBefore(words.not(), reached, NEGATION_REACH);
            return not ? new Bound(End.MOST, reached, true) : new Bound(End.NONE, behind, false);
        }
        int from = behind - longest;
        boolean negated = said.turns() && tokens.isBefore(words.not(), from, NEGATION_REACH);
        boolean joined = negated && words.not().contains(tokens.word(from - 1));
        return new Bound(negated ? said.end().turned() : said.end(), joined ? from - 1 : from, negated);
    }

    /** What stands behind a unit, {@code años o más}; how many tokens it takes is told by {@link #lengthAfter}. */
    End after(Tokens tokens, int behind) {
        int least = tokens.longest(words.leastAfter(), behind);
        int most = tokens.longest(words.mostAfter(), behind);
        return least == 0 && most == 0 ? End.NONE : least > most ? End.LEAST : End.MOST;
    }

    int lengthAfter(Tokens tokens, int behind) {
        return Math.max(tokens.longest(words.leastAfter(), behind), tokens.longest(words.mostAfter(), behind));
    }
}
