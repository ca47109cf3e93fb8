package org.cotejo.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the signals of one run have in common, each made once whichever thread asks first. Thread-safe. */
final class Shared {
    /** A concept as signals name it, and of how many words it is made. */
    record Concept(SignalNode node, int size) {}

    final Places places;
    private final Map<String, SignalNode> terms = new ConcurrentHashMap<>();
    private final Map<String, SignalNode> stubs = new ConcurrentHashMap<>();
    final Map<String, Concept> concepts = new ConcurrentHashMap<>();

    Shared(Places places) {
        this.places = places;
    }

    SignalNode term(String term) {
        return terms.computeIfAbsent(term, word -> new SignalNode.Word(new TermSource(word, false, places)));
    }

    SignalNode stub(String beginning) {
        return stubs.computeIfAbsent(beginning, word -> new SignalNode.Word(new TermSource(word, true, places)));
    }
}
