package org.cotejo.index;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * A signal, or a part of one, before Lucene walks it: which documents can have it at all is told from the documents of its
 * words alone, and for most signals and most laws that is none. Thread-safe.
 */
abstract class SignalNode {
    /** Lucene only hands these on to words, which know of themselves where they stand. */
    private static final String ANY_FIELD = "";

    private static final @Nullable LeafReaderContext ANY_SEGMENT = null;

    private @Nullable IntervalsSource built;

    /** What Lucene walks; built when it is first asked for. */
    final synchronized IntervalsSource source() {
        if (built == null) {
            built = build();
        }
        return built;
    }

    abstract IntervalsSource build();

    /** Leaves among the documents those that can have it: others cannot, of those left some may not. */
    abstract void narrow(FixedBitSet documents) throws IOException;

    /** Adds to the documents those that can have it. */
    void widen(FixedBitSet documents) throws IOException {
        FixedBitSet own = all(documents.length());
        narrow(own);
        documents.or(own);
    }

    /** As many documents as that, all of them set. */
    static FixedBitSet all(int size) {
        FixedBitSet all = new FixedBitSet(size);
        all.set(0, size);
        return all;
    }

    /** Where it is; nothing where it is nowhere. */
    final @Nullable IntervalIterator places() throws IOException {
        return source().intervals(ANY_FIELD, ANY_SEGMENT);
    }

    /** A signal from its beginning to its end. */
    static final class Whole extends SignalNode {
        private final SignalNode node;
        private final SignalScanner text;

        Whole(SignalNode node, SignalScanner text) {
            this.node = node;
            this.text = text;
        }

        @Override
        IntervalsSource build() {
            try {
                return node.source();
            } catch (IllegalArgumentException e) {
                // Lucene's own limits, for example too many alternatives within one function
                throw text.complain("signal.lucene", String.valueOf(e.getMessage()));
            }
        }

        @Override
        void narrow(FixedBitSet documents) throws IOException {
            node.narrow(documents);
        }

        @Override
        void widen(FixedBitSet documents) throws IOException {
            node.widen(documents);
        }
    }

    /** One word, or all words that begin so. */
    static final class Word extends SignalNode {
        private final TermSource source;

        Word(TermSource source) {
            this.source = source;
        }

        @Override
        IntervalsSource build() {
            return source;
        }

        @Override
        void narrow(FixedBitSet documents) throws IOException {
            source.positions().narrow(documents);
        }

        @Override
        void widen(FixedBitSet documents) throws IOException {
            source.positions().widen(documents);
        }
    }

    /** A function of Lucene's over parts. */
    private abstract static class Composed extends SignalNode {
        final List<SignalNode> parts;
        private final Function<IntervalsSource[], IntervalsSource> composed;

        Composed(List<SignalNode> parts, Function<IntervalsSource[], IntervalsSource> composed) {
            this.parts = List.copyOf(parts);
            this.composed = composed;
        }

        @Override
        IntervalsSource build() {
            return composed.apply(parts.stream().map(SignalNode::source).toArray(IntervalsSource[]::new));
        }
    }

    /** Parts that must all be in a document. */
    static final class All extends Composed {
        All(List<SignalNode> parts, Function<IntervalsSource[], IntervalsSource> composed) {
            super(parts, composed);
        }

        @Override
        void narrow(FixedBitSet documents) throws IOException {
            for (SignalNode part : parts) {
                part.narrow(documents);
            }
        }
    }

    /** Parts of which one must be in a document. */
    static final class Any extends Composed {
        Any(List<SignalNode> parts, Function<IntervalsSource[], IntervalsSource> composed) {
            super(parts, composed);
        }

        @Override
        void narrow(FixedBitSet documents) throws IOException {
            FixedBitSet either = new FixedBitSet(documents.length());
            widen(either);
            documents.and(either);
        }

        @Override
        void widen(FixedBitSet documents) throws IOException {
            for (SignalNode part : parts) {
                part.widen(documents);
            }
        }
    }

    /** A first part that must be in a document, beside others that need not. */
    static final class First extends Composed {
        First(SignalNode part, List<SignalNode> others, Function<IntervalsSource[], IntervalsSource> composed) {
            super(Stream.concat(Stream.of(part), others.stream()).toList(), composed);
        }

        @Override
        void narrow(FixedBitSet documents) throws IOException {
            parts.get(0).narrow(documents);
        }

        @Override
        void widen(FixedBitSet documents) throws IOException {
            parts.get(0).widen(documents);
        }
    }

    /** The words of a concept, which many signals name: its documents are worked out once. */
    static final class Concept extends SignalNode {
        private final String name;
        private final SignalNode words;
        private final Places places;

        Concept(String name, SignalNode words, Places places) {
            this.name = name;
            this.words = words;
            this.places = places;
        }

        @Override
        IntervalsSource build() {
            return words.source();
        }

        private FixedBitSet documents() throws IOException {
            return places.concept(name, () -> {
                FixedBitSet documents = new FixedBitSet(places.scope().size());
                words.widen(documents);
                return documents;
            });
        }

        @Override
        void narrow(FixedBitSet documents) throws IOException {
            documents.and(documents());
        }

        @Override
        void widen(FixedBitSet documents) throws IOException {
            documents.or(documents());
        }
    }
}
