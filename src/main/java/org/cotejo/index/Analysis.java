package org.cotejo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The texts of one law as fields. Each text is analysed once, however many fields it stands in: what opens an article is
 * in those of every fraction below it.
 */
final class Analysis {
    private final Map<String, Tokens> known = new HashMap<>();

    /** A text with all that {@link Analyzers#INDEXING} makes of it in this field. */
    Field field(String name, String text, FieldType type) {
        return new Analysed(name, text, type, known.computeIfAbsent(text, Analysis::read));
    }

    private static Tokens read(String text) {
        Tokens tokens = new Tokens(new ArrayList<>(), text.length());
        try (TokenStream stream = Analyzers.SEARCHING.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.all.add(new Token(
                        new BytesRef(term), increment.getPositionIncrement(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return tokens;
    }

    /** @param increment of the position; 0 for a further form of the word before */
    private record Token(BytesRef term, int increment, int from, int to) {
        boolean isPlainStem() {
            return increment == 0 && term.bytes[term.offset] != '=';
        }
    }

    /** @param length of the text */
    private record Tokens(List<Token> all, int length) {}

    private static final class Analysed extends Field {
        private final Tokens tokens;

        Analysed(String name, String text, FieldType type, Tokens tokens) {
            super(name, text, type);
            this.tokens = tokens;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, @Nullable TokenStream reuse) {
            Replay replay = reuse instanceof Replay known ? known : new Replay(!name.equals(Documents.READING));
            replay.tokens = tokens;
            return replay;
        }
    }

    /** Says again what an analyzer said. */
    private static final class Replay extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final boolean withPlainStems;
        private Tokens tokens = new Tokens(List.of(), 0);
        private int next;

        Replay(boolean withPlainStems) {
            this.withPlainStems = withPlainStems;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            while (next < tokens.all.size()) {
                Token token = tokens.all.get(next++);
                if (withPlainStems || !token.isPlainStem()) {
                    term.setBytesRef(token.term);
                    increment.setPositionIncrement(token.increment);
                    place.setOffset(token.from, token.to);
                    return true;
                }
            }
            return false;
        }

        @Override
        public void end() {
            increment.setPositionIncrement(0);
            place.setOffset(tokens.length, tokens.length);
        }
    }
}
