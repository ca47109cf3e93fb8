package org.cotejo.index;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What the signals of one run have in common, each made once whichever thread asks first. Thread-safe. */
final class Shared {
    /** As many words as a rulebook has, so that they are not moved as they grow more. */
    private static final int MANY = 8_000;

    /** A concept as signals name it, and of how many words it is made. */
    record Concept(SignalNode node, int size) {}

    final Places places;
    private final Map<String, SignalNode> terms = new ConcurrentHashMap<>(MANY);
    private final Map<String, SignalNode> stubs = new ConcurrentHashMap<>();
    final Map<String, Concept> concepts = new ConcurrentHashMap<>();

    Shared(Places places) {
        this.places = places;
    }

    SignalNode term(String term) {
        return word(term, false, terms);
    }

    SignalNode stub(String beginning) {
        return word(beginning, true, stubs);
    }

    /** Most are known, and to look is quicker than to be ready to put it in. */
    private SignalNode word(String text, boolean stub, Map<String, SignalNode> known) {
        SignalNode word = known.get(text);
        return word != null
                ? word
                : known.computeIfAbsent(text, t -> new SignalNode.Word(new TermSource(t, stub, places)));
    }
}
