package org.cotejo.index;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What the signals of one run have in common, each made once whichever thread asks first. Thread-safe. */
final class Shared {
    /** A concept as signals name it, and of how many words it is made. */
    record Concept(SignalNode node, int size) {}

    final Places places;
    private final Map<String, SignalNode> terms = new ConcurrentHashMap<>();
    private final Map<String, SignalNode> stubs = new ConcurrentHashMap<>();
    private final Map<String, SignalNode> citations = new ConcurrentHashMap<>();
    private final @Nullable CitedPlaces cited;
    final Map<String, Concept> concepts = new ConcurrentHashMap<>();

    /** For signals that are only looked at, or that cite nothing. */
    Shared(Places places) {
        this(places, null);
    }

    Shared(Places places, @Nullable CitedPlaces cited) {
        this.places = places;
        this.cited = cited;
    }

    SignalNode term(String term) {
        return terms.computeIfAbsent(term, word -> new SignalNode.Word(new TermSource(word, () -> places.word(word))));
    }

    SignalNode stub(String beginning) {
        return stubs.computeIfAbsent(
                beginning, word -> new SignalNode.Word(new TermSource(word + "*", () -> places.stub(word))));
    }

    /**
     * Words that cite places of a law.
     *
     * @param name the law as the signal names it
     */
    SignalNode citation(String name, SignalNode law, List<CitedPlace> wanted) {
        return citations.computeIfAbsent(
                name + " " + wanted,
                key -> new SignalNode.Word(new TermSource(
                        key, () -> cited == null ? TermPositions.NOWHERE : cited.of(name, law, wanted))));
    }
}
