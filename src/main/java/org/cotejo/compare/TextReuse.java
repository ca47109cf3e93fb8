package org.cotejo.compare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.compare.ReusePairs.Pair;
import org.cotejo.finding.Borrowing;
import org.cotejo.finding.Borrowing.Place;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Unit;

/**
 * Provisions that travelled from law to law: who has the words of whom, how many, and what was changed.
 *
 * <p>Provisions that share rare runs of words are set side by side word by word; what has most of its words in common is
 * told: the later provision beside the earlier one it is closest to, and to no other; and a provision that is in no such
 * pair, of which a later one has seven words in ten, beside the closest of those. A copy in which a quarter of the words is
 * changed, wherever they stand, is found. Time and memory grow with the number of words; texts shorter than
 * {@value #SHORTEST} words are left out: formulas are everyone's.
 */
public final class TextReuse {
    private static final int SHORTEST = 12;

    private TextReuse() {}

    /** What is told of a provision. */
    private record Told(Place place, String text) {
        static Told of(IndexedLaw law, Unit unit) {
            return new Told(new Place(law.source().stem(), unit.eId(), unit.citation()), unit.text());
        }
    }

    /** In the order of the later laws' names and their provisions. */
    public static List<Borrowing> of(LawSnapshot snapshot, Set<String> keys) throws IOException {
        List<IndexedLaw> laws =
                snapshot.laws().stream().filter(law -> keys.contains(law.key())).toList();
        List<Told> told = new ArrayList<>();
        List<ReusePairs.Text> texts = new ArrayList<>();
        WordNumbers numbers = new WordNumbers();
        List<IndexedLaw> byDate = byDate(laws);
        for (int i = 0; i < byDate.size(); i++) {
            for (Unit unit : snapshot.units(byDate.get(i).key())) {
                int[] words = numbers.of(new WordText(unit.text()));
                if (words.length >= SHORTEST && !unit.repealed()) {
                    told.add(Told.of(byDate.get(i), unit));
                    texts.add(new ReusePairs.Text(i, words));
                }
            }
        }
        Map<String, Integer> order = new HashMap<>();
        laws.forEach(law -> order.putIfAbsent(law.source().stem(), order.size()));
        return ReusePairs.of(texts).stream()
                .sorted(Comparator.comparingInt((Pair pair) ->
                                order.get(told.get(pair.later()).place().law()))
                        .thenComparing(Pair::later)
                        .thenComparing(Pair::earlier))
                .map(pair -> borrowing(told.get(pair.earlier()), told.get(pair.later())))
                .toList();
    }

    private static List<IndexedLaw> byDate(List<IndexedLaw> laws) {
        List<IndexedLaw> sorted = new ArrayList<>(laws);
        sorted.sort(Comparator.comparing(law -> law.published() == null ? LocalDate.MAX : law.published()));
        return sorted;
    }

    private static Borrowing borrowing(Told earlier, Told later) {
        Alignment alignment = new Alignment(new WordText(earlier.text()), new WordText(later.text()));
        return new Borrowing(
                earlier.place(), later.place(), alignment.common(), alignment.share(), alignment.changes());
    }
}
