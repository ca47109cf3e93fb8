package org.cotejo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A word as a search sees it.
 *
 * @param stems the stem, and the one without accents where it is another
 * @param exact the exact form, with its sign
 * @param from where it stands, in UTF-16 units; {@code to} is exclusive
 * @param binds whether it only binds other words: such words count in a phrase alone
 */
record TypedWord(List<String> stems, String exact, int from, int to, boolean binds) {
    private static final CharArraySet FUNCTION_WORDS = SpanishAnalyzer.getDefaultStopSet();
    private static final String EXACT = "=";

    static List<TypedWord> of(String text) {
        List<TypedWord> words = new ArrayList<>();
        try (TokenStream stream = Analyzers.SEARCHING.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            List<String> stems = new ArrayList<>();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    stems = new ArrayList<>();
                }
                String form = term.toString();
                if (form.startsWith(EXACT)) {
                    int from = place.startOffset();
                    int to = place.endOffset();
                    words.add(new TypedWord(
                            List.copyOf(stems), form, from, to, isFunctionWord(text.substring(from, to))));
                } else {
                    stems.add(form);
                }
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return words;
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** One stem says whether two words are the same. */
    String stem() {
        return stems.get(0);
    }
}
