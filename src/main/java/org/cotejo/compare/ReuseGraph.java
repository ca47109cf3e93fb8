package org.cotejo.compare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.finding.Borrowing;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who has the words of whom: laws, and between them what travelled.
 *
 * @param laws oldest first, those without a date last; by name where dates are the same
 * @param edges what has most words first
 */
public record ReuseGraph(List<Law> laws, List<Edge> edges) {
    /**
     * One law.
     *
     * @param words how many its provisions have, without those that are repealed
     */
    public record Law(
            String id,
            String title,
            String jurisdiction,
            @Nullable LocalDate published,
            int words) {}

    /**
     * What one law has of an earlier one.
     *
     * @param words that stand in both in the same order, over all passages
     * @param share of the later law's words, from 0 to 1
     */
    public record Edge(String from, String to, int words, double share, List<Borrowing> passages) {
        public Edge {
            passages = List.copyOf(passages);
        }
    }

    public ReuseGraph {
        laws = List.copyOf(laws);
        edges = List.copyOf(edges);
    }

    /** Among the laws with these keys and no others. */
    public static ReuseGraph of(LawSnapshot snapshot, Set<String> keys) throws IOException {
        List<Law> laws = new ArrayList<>();
        for (IndexedLaw law : snapshot.laws()) {
            if (keys.contains(law.key())) {
                laws.add(new Law(
                        law.source().stem(),
                        law.title(),
                        law.jurisdiction(),
                        law.published(),
                        words(snapshot.units(law.key()))));
            }
        }
        return of(laws, TextReuse.of(snapshot, keys));
    }

    static ReuseGraph of(List<Law> laws, List<Borrowing> borrowings) {
        Map<String, Integer> words = new HashMap<>();
        laws.forEach(law -> words.merge(law.id(), law.words(), Math::max));
        List<Law> byDate = laws.stream()
                .sorted(Comparator.comparing((Law law) -> law.published() == null ? LocalDate.MAX : law.published())
                        .thenComparing(Law::id))
                .toList();
        return new ReuseGraph(
                byDate,
                Borrowings.pairs(borrowings).stream()
                        .map(pair -> new Edge(
                                pair.from(),
                                pair.to(),
                                pair.words(),
                                share(pair.words(), words.getOrDefault(pair.to(), 0)),
                                pair.passages()))
                        .toList());
    }

    private static double share(int words, int all) {
        return all == 0 ? 0 : Math.min(1, Math.round(1000.0 * words / all) / 1000.0);
    }

    private static int words(List<Unit> units) {
        return units.stream()
                .filter(unit -> !unit.repealed())
                .mapToInt(unit -> new WordText(unit.text()).size())
                .sum();
    }
}
