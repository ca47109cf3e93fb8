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
import org.cotejo.finding.Borrowing.Place;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Unit;

/**
 * Provisions that travelled from law to law: who has the words of whom, how many, and what was changed.
 *
 * <p>Provisions that share rare runs of four words are set side by side word by word; what has most of its words in common
 * is told. Each provision is told beside the earlier one it is closest to, and to no other. The time grows with the number
 * of provisions; texts shorter than {@value #SHORTEST} words are left out: formulas are everyone's.
 */
public final class TextReuse {
    private static final int SHORTEST = 12;
    private static final double LEAST_SHARE = 0.6;

    private TextReuse() {}

    /** A provision of a law in the order of publication. */
    private record Text(IndexedLaw law, int rank, Unit unit, WordText words) {
        Place place() {
            return new Place(law.source().stem(), unit.eId(), unit.citation());
        }
    }

    /** In the order of the later laws' names and their provisions. */
    public static List<Borrowing> of(LawSnapshot snapshot, Set<String> keys) throws IOException {
        List<IndexedLaw> laws =
                snapshot.laws().stream().filter(law -> keys.contains(law.key())).toList();
        List<Text> texts = new ArrayList<>();
        List<IndexedLaw> byDate = byDate(laws);
        for (int rank = 0; rank < byDate.size(); rank++) {
            IndexedLaw law = byDate.get(rank);
            for (Unit unit : snapshot.units(law.key())) {
                WordText words = new WordText(unit.text());
                if (words.size() >= SHORTEST && !unit.repealed()) {
                    texts.add(new Text(law, rank, unit, words));
                }
            }
        }
        List<Borrowing> found = borrowings(texts);
        Map<String, Integer> order = new HashMap<>();
        laws.forEach(law -> order.putIfAbsent(law.source().stem(), order.size()));
        found.sort(Comparator.comparingInt(each -> order.get(each.to().law())));
        return List.copyOf(found);
    }

    private static List<IndexedLaw> byDate(List<IndexedLaw> laws) {
        List<IndexedLaw> sorted = new ArrayList<>(laws);
        sorted.sort(Comparator.comparing(law -> law.published() == null ? LocalDate.MAX : law.published()));
        return sorted;
    }

    private static List<Borrowing> borrowings(List<Text> texts) {
        PassageIndex index = new PassageIndex();
        List<Borrowing> found = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text later = texts.get(i);
            long[] shingles = PassageIndex.shingles(later.words());
            List<Integer> candidates =
                    index.candidates(shingles, earlier -> texts.get(earlier).rank() != later.rank());
            closest(later, candidates, texts, found);
            index.add(i, shingles);
        }
        return found;
    }

    private static void closest(Text later, List<Integer> candidates, List<Text> texts, List<Borrowing> found) {
        Borrowing best = null;
        for (int candidate : candidates) {
            Text earlier = texts.get(candidate);
            Alignment alignment = new Alignment(earlier.words(), later.words());
            if (alignment.share() >= LEAST_SHARE && (best == null || alignment.share() > best.share())) {
                best = new Borrowing(
                        earlier.place(), later.place(), alignment.common(), alignment.share(), alignment.changes());
            }
        }
        if (best != null) {
            found.add(best);
        }
    }
}
