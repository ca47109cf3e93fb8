package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.util.FixedBitSet;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.Speech;

/**
 * Whether a provision binds, permits or defines, by the marks of speech in its own words; where those have none, by the
 * words it depends on; and where there is none at all it binds, or states a rule. One provision may do more than one.
 */
final class SpeechColumn {
    private static final List<Speech> BOTH = List.of(Speech.DUTY, Speech.FACULTY);

    private final Map<Speech, FixedBitSet> own;
    private final Map<Speech, FixedBitSet> around;

    SpeechColumn(LawSnapshot snapshot, Rulebook rulebook) throws IOException {
        own = marks(snapshot, rulebook, Documents.OWN);
        around = marks(snapshot, rulebook, Documents.AROUND);
    }

    private static Map<Speech, FixedBitSet> marks(LawSnapshot snapshot, Rulebook rulebook, String field)
            throws IOException {
        // a parser remembers places of words without their field
        SignalParser parser = new SignalParser(rulebook.concepts());
        Map<Speech, FixedBitSet> marks = new EnumMap<>(Speech.class);
        marks.put(Speech.DUTY, documents(snapshot, parser, rulebook.speech().duty(), field));
        marks.put(Speech.FACULTY, documents(snapshot, parser, rulebook.speech().faculty(), field));
        marks.put(
                Speech.DEFINITION, documents(snapshot, parser, rulebook.speech().definition(), field));
        return marks;
    }

    private static FixedBitSet documents(LawSnapshot snapshot, SignalParser parser, List<Signal> signals, String field)
            throws IOException {
        FixedBitSet found = new FixedBitSet(Math.max(1, snapshot.reader().maxDoc()));
        for (Signal signal : signals) {
            IntervalsSource source = parser.parse(signal).source();
            for (LeafReaderContext leaf : snapshot.reader().leaves()) {
                IntervalIterator each = source.intervals(field, leaf);
                if (each == null) {
                    continue;
                }
                for (int doc = each.nextDoc(); doc != IntervalIterator.NO_MORE_DOCS; doc = each.nextDoc()) {
                    if (each.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                        found.set(leaf.docBase + doc);
                    }
                }
            }
        }
        return found;
    }

    /** @param kind ordinal of its {@link ProvisionKind}: items of a list speak as the words that open it */
    List<String> of(int doc, int kind) {
        boolean item = kind != ProvisionKind.ARTICLE.ordinal();
        if (has(own, Speech.DEFINITION, doc) || item && has(around, Speech.DEFINITION, doc)) {
            return List.of(key(Speech.DEFINITION));
        }
        List<String> said = said(own, doc);
        if (said.isEmpty() && item) {
            said = said(around, doc);
        }
        return said.isEmpty() ? List.of(key(Speech.DUTY)) : said;
    }

    private static List<String> said(Map<Speech, FixedBitSet> marks, int doc) {
        List<String> said = new ArrayList<>();
        for (Speech speech : BOTH) {
            if (has(marks, speech, doc)) {
                said.add(key(speech));
            }
        }
        return said;
    }

    private static boolean has(Map<Speech, FixedBitSet> marks, Speech speech, int doc) {
        return marks.get(speech).get(doc);
    }

    static String key(Speech speech) {
        return speech.name().toLowerCase(Locale.ROOT);
    }
}
