package org.cotejo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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
        return made(term, terms, word -> new TermSource(word, () -> places.word(word)));
    }

    SignalNode stub(String beginning) {
        return made(beginning, stubs, word -> new TermSource(word + "*", () -> places.stub(word)));
    }

    /**
     * Words that cite places of a law.
     *
     * @param name the law as the signal names it
     */
    SignalNode citation(String name, SignalNode law, List<CitedPlace> wanted) {
        return made(
                name + " " + wanted,
                citations,
                key -> new TermSource(key, () -> cited == null ? TermPositions.NOWHERE : cited.of(name, law, wanted)));
    }

    /** Most are known, and to look is quicker than to be ready to put it in. */
    private static SignalNode made(String text, Map<String, SignalNode> known, Function<String, TermSource> source) {
        SignalNode node = known.get(text);
        return node != null ? node : known.computeIfAbsent(text, t -> new SignalNode.Word(source.apply(t)));
    }
}
