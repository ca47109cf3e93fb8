package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.cotejo.structure.Reference;

/**
 * Where the laws of a run cite places of other laws. Only provisions that name the law are looked at, each once, whatever
 * signals ask. Thread-safe.
 */
final class CitedPlaces {
    private final Readings readings;
    private final String tradition;
    private final int size;

    /** By text: the opening words of a list are read with each of its items. */
    private final Map<String, List<Reference>> read = new HashMap<>();

    private final Map<Integer, List<Citation>> known = new HashMap<>();
    private final Map<String, Map<Integer, List<Citation>>> ofLaws = new HashMap<>();

    /**
     * @param tradition code of that in which the laws are drafted
     * @param size how many provisions there are
     */
    CitedPlaces(Readings readings, String tradition, int size) {
        this.readings = readings;
        this.tradition = tradition;
        this.size = size;
    }

    /**
     * @param name of the law's node, the same for the same one
     * @param law what names the law
     */
    TermPositions of(String name, SignalNode law, List<CitedPlace> wanted) throws IOException {
        Map<Integer, List<Citation>> citations = ofLaw(name, law);
        TermPositions.Runs found = new TermPositions.Runs();
        for (Map.Entry<Integer, List<Citation>> entry : citations.entrySet()) {
            for (Citation citation : entry.getValue()) {
                if (wanted.stream().anyMatch(citation::leadsTo)) {
                    found.add(entry.getKey(), citation.start(), citation.end());
                }
            }
        }
        return found.built(size);
    }

    /** One thread at a time: what one finds, all need. */
    private synchronized Map<Integer, List<Citation>> ofLaw(String name, SignalNode law) throws IOException {
        Map<Integer, List<Citation>> citations = ofLaws.get(name);
        if (citations == null) {
            citations = citations(law);
            ofLaws.put(name, citations);
        }
        return citations;
    }

    /** By provision, in their order. */
    private Map<Integer, List<Citation>> citations(SignalNode law) throws IOException {
        Map<Integer, List<Citation>> citations = new LinkedHashMap<>();
        IntervalIterator names = law.places();
        while (names != null && names.nextDoc() != IntervalIterator.NO_MORE_DOCS) {
            List<int[]> places = new ArrayList<>();
            while (names.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                places.add(new int[] {names.start(), names.end()});
            }
            if (!places.isEmpty()) {
                List<Citation> own = citations(names.docID()).stream()
                        .filter(citation -> places.stream()
                                .anyMatch(place -> place[0] <= citation.law() && citation.law() <= place[1]))
                        .toList();
                if (!own.isEmpty()) {
                    citations.put(names.docID(), own);
                }
            }
        }
        return citations;
    }

    private List<Citation> citations(int doc) throws IOException {
        List<Citation> found = known.get(doc);
        if (found == null) {
            Citing citing = Citing.of(tradition);
            found = CitationFinder.in(
                    readings.of(doc), citing, text -> read.computeIfAbsent(text, citing.reader()::in));
            known.put(doc, found);
        }
        return found;
    }
}
