package org.cotejo.check;

import java.util.Comparator;
import java.util.List;
import org.cotejo.finding.Quotation;
import org.cotejo.index.Passage;
import org.cotejo.rulebook.Speech;

/** Picks from all passages the few a reader should see. */
final class Quotations {
    private static final int MOST = 6;

    /** Duties before faculties, the body before transitory articles, then the order of the law. */
    private static final Comparator<Passage> BEST_FIRST = Comparator.comparing(
                    (Passage passage) -> passage.speech() != Speech.DUTY)
            .thenComparing(Passage::transitory)
            .thenComparingInt(Passage::order)
            .thenComparing(Passage::range);

    private Quotations() {}

    static List<Quotation> best(List<Passage> passages) {
        return passages.stream()
                .sorted(BEST_FIRST)
                .limit(MOST)
                .map(Quotations::of)
                .toList();
    }

    static Quotation of(Passage passage) {
        return new Quotation(passage.eId(), passage.citation(), passage.quote(), passage.range(), passage.signal());
    }
}
