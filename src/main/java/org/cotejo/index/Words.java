package org.cotejo.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.cotejo.work.Remembered;

/** The words of a text with their places, as the analyzers see them. */
final class Words {
    /** One word: its stem and where it stands, in UTF-16 units, end exclusive. */
    record Word(String stem, int from, int to) {
        String in(String text) {
            return text.substring(from, to).toLowerCase(Locale.ROOT);
        }
    }

    /** Each run asks for those of all signals again. */
    private static final Function<String, List<Word>> OF_SIGNALS =
            new Remembered<>(50_000, text -> List.copyOf(of(text)));

    private Words() {}

    /** Of a word or a phrase of a signal. */
    static List<Word> ofSignal(String text) {
        return OF_SIGNALS.apply(text);
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
