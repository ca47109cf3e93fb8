package org.cotejo.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Borrowing.Place;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Unit;
import org.cotejo.work.Recent;

/**
 * The provisions of laws as those need them who look for copies, kept for when the same laws are asked about again; those of
 * {@value #MOST} laws at most. Thread-safe.
 */
public final class LawWords {
    /** Formulas are everyone's. */
    static final int SHORTEST = 12;

    private static final int MOST = 128;
    private static final int MOST_WORDS = 1_000_000;

    private final Map<String, List<Text>> kept = new Recent<>(MOST);
    private WordNumbers numbers = new WordNumbers();

    /**
     * A provision in force that is no formula.
     *
     * @param words as numbers, the same in all texts that were asked for at once
     */
    record Text(Place place, String text, int[] words) {}

    /** Of each of the laws, in their order. */
    synchronized List<List<Text>> of(List<IndexedLaw> laws, LawSnapshot snapshot) throws IOException {
        if (numbers.count() > MOST_WORDS) {
            numbers = new WordNumbers();
            kept.clear();
        }
        List<List<Text>> texts = new ArrayList<>();
        for (IndexedLaw law : laws) {
            List<Text> known = kept.get(law.key());
            if (known == null) {
                known = read(law, snapshot.units(law.key()));
                kept.put(law.key(), known);
            }
            texts.add(known);
        }
        return texts;
    }

    private List<Text> read(IndexedLaw law, List<Unit> units) {
        List<Text> texts = new ArrayList<>();
        for (Unit unit : units) {
            int[] words = numbers.of(new WordText(unit.text()));
            if (words.length >= SHORTEST && !unit.repealed()) {
                Place place = new Place(law.source().stem(), unit.eId(), unit.citation());
                texts.add(new Text(place, unit.text(), words));
            }
        }
        return List.copyOf(texts);
    }
}
