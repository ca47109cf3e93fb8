package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Borrowing;
import org.cotejo.model.EId;

/** Words that travelled, law by law. */
public final class Borrowings {
    private Borrowings() {}

    /**
     * What one law has of another.
     *
     * @param words in common, over all passages; what stands twice in the earlier law is counted once
     */
    public record Pair(String from, String to, int words, List<Borrowing> passages) {
        public Pair {
            passages = List.copyOf(passages);
        }
    }

    /** The pair with most words in common first. */
    public static List<Pair> pairs(List<Borrowing> borrowings) {
        Map<List<String>, List<Borrowing>> byLaws = new LinkedHashMap<>();
        for (Borrowing each : borrowings) {
            List<String> laws = List.of(each.from().law(), each.to().law());
            byLaws.computeIfAbsent(laws, l -> new ArrayList<>()).add(each);
        }
        return byLaws.entrySet().stream()
                .map(entry -> new Pair(
                        entry.getKey().get(0), entry.getKey().get(1), words(entry.getValue()), entry.getValue()))
                .sorted(Comparator.comparingInt((Pair pair) -> -pair.words())
                        .thenComparing(Pair::from)
                        .thenComparing(Pair::to))
                .toList();
    }

    private static int words(List<Borrowing> passages) {
        Map<EId, Integer> ofLater = new HashMap<>();
        passages.forEach(each -> ofLater.merge(each.to().eId(), each.words(), Math::max));
        return ofLater.values().stream().mapToInt(Integer::intValue).sum();
    }
}
