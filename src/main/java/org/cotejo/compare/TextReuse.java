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
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;

/**
 * Provisions that travelled from law to law: who has the words of whom, how many, and what was changed.
 *
 * <p>Provisions that share rare runs of words are set side by side word by word; what has most of its words in common is
 * told: the later provision beside the earlier one it is closest to, and to no other; and a provision that is in no such
 * pair, of which a later one has seven words in ten, beside the closest of those. A copy in which a quarter of the words is
 * changed, wherever they stand, is found. Time and memory grow with the number of words; texts shorter than
 * {@value LawWords#SHORTEST} words are left out: formulas are everyone's.
 */
public final class TextReuse {
    private TextReuse() {}

    /** In the order of the later laws' names and their provisions. */
    public static List<Borrowing> of(LawSnapshot snapshot, Set<String> keys) throws IOException {
        return of(snapshot, keys, new LawWords());
    }

    /** The same, for who asks again and again. */
    public static List<Borrowing> of(LawSnapshot snapshot, Set<String> keys, LawWords words) throws IOException {
        List<IndexedLaw> laws =
                snapshot.laws().stream().filter(law -> keys.contains(law.key())).toList();
        List<List<LawWords.Text>> byDate = words.of(byDate(laws), snapshot);
        List<LawWords.Text> told = new ArrayList<>();
        List<ReusePairs.Text> texts = new ArrayList<>();
        for (int i = 0; i < byDate.size(); i++) {
            for (LawWords.Text text : byDate.get(i)) {
                told.add(text);
                texts.add(new ReusePairs.Text(i, text.words()));
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

    private static Borrowing borrowing(LawWords.Text earlier, LawWords.Text later) {
        Alignment alignment = new Alignment(new WordText(earlier.text()), new WordText(later.text()));
        return new Borrowing(
                earlier.place(), later.place(), alignment.common(), alignment.share(), alignment.changes());
    }
}
