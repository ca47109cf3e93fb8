package org.cotejo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** The words of a text with their places, as the analyzers see them. */
final class Words {
    /** One word: its stem and where it stands, in UTF-16 units, end exclusive. */
    record Word(String stem, int from, int to) {
        String in(String text) {
            return text.substring(from, to).toLowerCase(Locale.ROOT);
        }
    }

    /** Of signals: each run asks for all of them again. */
    private static final Map<String, List<Word>> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 50_000;

    private Words() {}

    /** Of a word or a phrase of a signal. */
    static List<Word> ofSignal(String text) {
        List<Word> words = KNOWN.get(text);
        if (words == null) {
            words = List.copyOf(of(text));
            if (KNOWN.size() >= MOST_KNOWN) {
                KNOWN.clear();
            }
            KNOWN.put(text, words);
        }
        return words;
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = Analyzers.ASKING.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return words;
    }
}
