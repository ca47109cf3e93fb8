package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.queries.intervals.IntervalIterator;
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
        Scope scope = Scope.of(snapshot, snapshot.documents());
        SignalParser parser = new SignalParser(rulebook.concepts(), new Shared(new Places(scope, field)));
        Map<Speech, FixedBitSet> marks = new EnumMap<>(Speech.class);
        for (Map.Entry<Speech, List<Signal>> said : Map.of(
                        Speech.DUTY, rulebook.speech().duty(),
                        Speech.FACULTY, rulebook.speech().faculty(),
                        Speech.DEFINITION, rulebook.speech().definition())
                .entrySet()) {
            FixedBitSet found = new FixedBitSet(Math.max(1, snapshot.reader().maxDoc()));
            for (Signal signal : said.getValue()) {
                IntervalIterator each = parser.parse(signal).places();
                while (each != null && each.nextDoc() != IntervalIterator.NO_MORE_DOCS) {
                    if (each.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                        found.set(scope.document(each.docID()));
                    }
                }
            }
            marks.put(said.getKey(), found);
        }
        return marks;
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
