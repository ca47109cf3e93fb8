package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.cotejo.finding.Explanation.NearMiss;
import org.cotejo.finding.Explanation.Reason;
import org.cotejo.finding.Explanation.Seen;
import org.cotejo.finding.Explanation.Tried;
import org.cotejo.finding.Explanation.Uncounted;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.Speech;

/** Signals run one by one on one law, with what each found and what became of it. */
final class SignalTrial {
    private static final int MOST_PASSAGES = 3;
    private static final Comparator<Passage> IN_ORDER =
            Comparator.comparingInt(Passage::order).thenComparing(Passage::range);

    private final SignalSearch search;
    private final String law;

    SignalTrial(SignalSearch search, String law) {
        this.search = search;
        this.law = law;
    }

    /** Every signal with the first passages that count. */
    List<Tried> tried(List<Signal> signals, List<Signal> unless, Predicate<Passage> counts) throws IOException {
        List<Tried> tried = new ArrayList<>();
        for (Signal signal : signals) {
            List<Seen> seen = of(search.run(List.of(signal), unless)).stream()
                    .filter(counts)
                    .limit(MOST_PASSAGES)
                    .map(passage -> new Seen(Quotations.of(passage), passage.speech()))
                    .toList();
            tried.add(new Tried(signal.query(), seen));
        }
        return tried;
    }

    /** What the signals found besides, each provision once and with the first reason that holds. */
    List<Uncounted> uncounted(List<Signal> signals, List<Signal> unless, Predicate<Passage> counts) throws IOException {
        return uncounted(signals, unless, counts, passage -> "");
    }

    /** @param unlike says why a passage is left out that would count; empty where it is not */
    List<Uncounted> uncounted(
            List<Signal> signals, List<Signal> unless, Predicate<Passage> counts, Function<Passage, String> unlike)
            throws IOException {
        Map<Integer, String> barredBy = new HashMap<>();
        for (Signal signal : unless) {
            of(search.run(List.of(signal), List.of()))
                    .forEach(passage -> barredBy.putIfAbsent(passage.order(), signal.query()));
        }
        Map<Integer, Uncounted> uncounted = new TreeMap<>();
        for (Passage passage : of(search.run(signals, List.of()))) {
            String by = barredBy.getOrDefault(passage.order(), "");
            String why = unlike.apply(passage);
            if (by.isEmpty() && !why.isEmpty()) {
                uncounted.putIfAbsent(passage.order(), new Uncounted(Quotations.of(passage), Reason.UNLIKE, why));
            } else if (!by.isEmpty() || !counts.test(passage)) {
                uncounted.putIfAbsent(passage.order(), new Uncounted(Quotations.of(passage), reason(passage, by), by));
            }
        }
        return List.copyOf(uncounted.values());
    }

    private static Reason reason(Passage passage, String barredBy) {
        if (passage.speech() == Speech.REPEALED) {
            return Reason.REPEALED;
        }
        return barredBy.isEmpty() ? Reason.DEFINITION : Reason.EXCEPTED;
    }

    /** The passages that came nearest to any of the signals. */
    List<NearMiss> near(List<Signal> signals) throws IOException {
        return search.almost(law, signals, MOST_PASSAGES).stream()
                .map(near ->
                        new NearMiss(near.eId(), near.citation(), near.text(), near.signal(), near.has(), near.lacks()))
                .toList();
    }

    private List<Passage> of(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.law().equals(law))
                .sorted(IN_ORDER)
                .toList();
    }
}
