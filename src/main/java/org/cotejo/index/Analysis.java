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
    private final StandIns names;
    private final Map<String, Tokens> known = new HashMap<>();

    /** @param names of the law: where one stands, what is read also has the nouns it stands for */
    Analysis(StandIns names) {
        this.names = names;
    }

    /** A text with all that {@link Analyzers#INDEXING} makes of it in this field. */
    Field field(String name, String text, FieldType type) {
        return new Analysed(name, text, type, known.computeIfAbsent(text, this::read));
    }

    private Tokens read(String text) {
        Tokens tokens = new Tokens(new ArrayList<>(), text.length());
        int named = 0;
        try (TokenStream stream = Analyzers.SEARCHING.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                int from = place.startOffset();
                Form form =
                        increment.getPositionIncrement() == 0 && term.charAt(0) != '=' ? Form.PLAIN_STEM : Form.WORD;
                tokens.all.add(
                        new Token(new BytesRef(term), form, increment.getPositionIncrement(), from, place.endOffset()));
                StandIns.@Nullable Place name = increment.getPositionIncrement() > 0 && from >= named
                        ? names.at(term.buffer(), term.length(), text, from)
                        : null;
                if (name != null) {
                    name.terms()
                            .forEach(noun -> tokens.all.add(new Token(
                                    new BytesRef(noun), Form.NOUN, 0, place.startOffset(), place.endOffset())));
                    named = name.end();
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return tokens;
    }

    /** Of which kind a token is. */
    private enum Form {
        WORD,
        /** Of a word as it is typed without accents; no signal asks for it. */
        PLAIN_STEM,
        /** What a name stands for; no search asks for it. */
        NOUN
    }

    /** @param increment of the position; 0 for a further form of the word before */
    private record Token(BytesRef term, Form form, int increment, int from, int to) {}

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
            Replay replay = reuse instanceof Replay known
                    ? known
                    : new Replay(name.equals(Documents.READING) ? Form.PLAIN_STEM : Form.NOUN);
            replay.tokens = tokens;
            return replay;
        }
    }

    /** Says again what an analyzer said. */
    private static final class Replay extends TokenStream {
        private final BytesTermAttribute term = addAttribute(BytesTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final Form without;
        private Tokens tokens = new Tokens(List.of(), 0);
        private int next;

        Replay(Form without) {
            this.without = without;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            while (next < tokens.all.size()) {
                Token token = tokens.all.get(next++);
                if (token.form != without) {
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
