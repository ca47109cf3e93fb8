package org.cotejo.check;

import java.util.Comparator;
import java.util.List;
import org.cotejo.finding.Quotation;
import org.cotejo.index.Passage;
import org.cotejo.rulebook.Speech;
import org.cotejo.text.Clause;
import org.cotejo.text.TextRange;

/** Picks from all passages the few a reader should see. */
final class Quotations {
    private static final int MOST = 6;

    /** How far a quote may grow on either side to become a whole phrase, in UTF-16 units. */
    private static final int REACH = 80;

    /** Duties before faculties, the body before transitory articles, then the order of the law. */
    private static final Comparator<Passage> BEST_FIRST = Comparator.comparing(
                    (Passage passage) -> passage.speech() != Speech.DUTY)
            .thenComparing(Passage::transitory)
            .thenComparingInt(Passage::order)
            .thenComparing(Passage::range);

    private Quotations() {}

    static List<Quotation> best(List<Passage> passages) {
        return choose(passages).stream().map(Quotations::of).toList();
    }

    /** The passages to show, best first. */
    static List<Passage> choose(List<Passage> passages) {
        return passages.stream().sorted(BEST_FIRST).limit(MOST).toList();
    }

    /** The words of a passage that are quoted. */
    static TextRange clause(Passage passage) {
        return Clause.around(passage.text(), passage.range(), REACH);
    }

    static Quotation of(Passage passage) {
        TextRange clause = clause(passage);
        return new Quotation(passage.eId(), passage.citation(), clause.of(passage.text()), clause, passage.signal());
    }
}
