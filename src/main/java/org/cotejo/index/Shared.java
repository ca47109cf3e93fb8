package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
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
    private final Map<String, List<SignalNode>> words = new ConcurrentHashMap<>(MANY);
    final Map<String, Concept> concepts = new ConcurrentHashMap<>();

    Shared(Places places) {
        this.places = places;
    }

    /** The terms of a word or a phrase of a signal, in its order. */
    List<SignalNode> words(String text) {
        List<SignalNode> known = words.get(text);
        if (known == null) {
            List<SignalNode> read = new ArrayList<>();
            for (Words.Word word : Words.ofSignal(text)) {
                read.add(term(word.stem()));
            }
            known = List.copyOf(read);
            words.put(text, known);
        }
        return known;
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
