package org.cotejo.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.es.SpanishAnalyzer;

/**
 * Finds the provisions in force of one law that share most words with a description, of equal ones the shortest; none of an
 * annex. A check asks hundreds of times: the words of the law are read once. Not thread-safe.
 */
public final class NearestFinder {
    private static final int SHORTEST_WORD = 4;
    private static final int CANDIDATES = 50;
    private static final CharArraySet BINDING = SpanishAnalyzer.getDefaultStopSet();

    private final List<Unit> units = new ArrayList<>();
    private final List<Set<String>> own = new ArrayList<>();

    /** Places in {@code units} by stem, of the words that they are read with, too. */
    private final Map<String, List<Integer>> read = new HashMap<>();

    private final Map<String, Set<String>> contexts = new HashMap<>();

    /** @param law its provisions in reading order */
    NearestFinder(List<Unit> law) {
        law.stream().filter(unit -> !unit.repealed() && !unit.annex()).forEach(this::add);
    }

    private void add(Unit unit) {
        int place = units.size();
        Set<String> stems = stems(unit.text());
        Set<String> all = new HashSet<>(stems);
        unit.context().forEach(part -> all.addAll(contexts.computeIfAbsent(part, NearestFinder::stems)));
        all.forEach(stem -> read.computeIfAbsent(stem, s -> new ArrayList<>()).add(place));
        units.add(unit);
        own.add(stems);
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new HashSet<>();
        Words.of(text).forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /** Best first. A word counts one, however rare it is: what else stands in the index must not matter. */
    public List<NearPassage> find(String description, int most) {
        Map<String, String> wanted = contentWords(description);
        int[] shared = new int[units.size()];
        wanted.keySet().forEach(stem -> read.getOrDefault(stem, List.of()).forEach(place -> shared[place]++));
        int least = Math.min(2, wanted.size());
        return IntStream.range(0, shared.length)
                .filter(place -> shared[place] >= least)
                .boxed()
                .sorted(Comparator.comparingInt(place -> -shared[place]))
                .limit(CANDIDATES)
                .map(place -> passage(place, wanted))
                .sorted(Comparator.comparingInt(
                                (NearPassage passage) -> -passage.shared().size())
                        .thenComparingInt(passage -> passage.text().length()))
                .limit(most)
                .toList();
    }

    private NearPassage passage(int place, Map<String, String> wanted) {
        Unit unit = units.get(place);
        List<String> has = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        wanted.forEach((stem, word) -> (own.get(place).contains(stem) ? has : lacking).add(word));
        return new NearPassage(unit.eId(), unit.citation(), unit.text(), has, lacking);
    }

    /** Stem to word in small letters, first occurrence each, without those that bind others. */
    private static Map<String, String> contentWords(String description) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Words.Word word : Words.of(description)) {
            String written = description.substring(word.from(), word.to()).toLowerCase(Locale.ROOT);
            if (written.length() >= SHORTEST_WORD && !BINDING.contains(written)) {
                words.putIfAbsent(word.stem(), written);
            }
        }
        return words;
    }
}
