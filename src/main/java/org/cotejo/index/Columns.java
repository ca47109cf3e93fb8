package org.cotejo.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.cotejo.rulebook.Speech;
import org.cotejo.text.Fold;

/** What hits are narrowed, counted and sorted by, for every provision of a snapshot; read once. Immutable after that. */
final class Columns {
    private static final Comparator<IndexedLaw> SHOWN = Comparator.comparing(
                    (IndexedLaw law) -> Fold.accents(law.jurisdictionOrName()))
            .thenComparing(law -> law.source().file())
            .thenComparing(IndexedLaw::key);

    private final List<IndexedLaw> laws;
    private final int[] lawOf;
    private final String[] eIdOf;
    private final FixedBitSet repealed;
    private final byte[] kinds;
    private final Map<Facet, Column> columns = new EnumMap<>(Facet.class);

    Columns(LawSnapshot snapshot, Set<String> wanted, SpeechColumn speech) throws IOException {
        int size = snapshot.reader().maxDoc();
        laws = snapshot.laws().stream()
                .filter(law -> wanted.contains(law.key()))
                .sorted(SHOWN)
                .toList();
        lawOf = new int[size];
        Arrays.fill(lawOf, -1);
        eIdOf = new String[size];
        repealed = new FixedBitSet(Math.max(1, size));
        kinds = new byte[size];
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < laws.size(); i++) {
            places.put(laws.get(i).key(), i);
        }
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            read(leaf.reader(), leaf.docBase, places);
        }
        perLaw(Facet.JURISDICTION, IndexedLaw::jurisdictionOrName);
        perLaw(Facet.LAW, law -> law.source().stem());
        perLaw(Facet.YEAR, Columns::year);
        columns.put(
                Facet.KIND,
                column(
                        Stream.of(ProvisionKind.values())
                                .map(ProvisionKind::key)
                                .toList(),
                        doc -> List.of(ProvisionKind.values()[kinds[doc]].key())));
        columns.put(
                Facet.SPEECH,
                column(
                        Stream.of(Speech.DUTY, Speech.FACULTY, Speech.DEFINITION)
                                .map(SpeechColumn::key)
                                .toList(),
                        doc -> speech.of(doc, kinds[doc])));
    }

    private void read(LeafReader reader, int base, Map<String, Integer> places) throws IOException {
        SortedDocValues law = DocValues.getSorted(reader, Documents.LAW_OF);
        SortedDocValues eId = DocValues.getSorted(reader, Documents.EID_OF);
        NumericDocValues kind = DocValues.getNumeric(reader, Documents.KIND_OF);
        NumericDocValues gone = DocValues.getNumeric(reader, Documents.REPEALED_OF);
        Bits live = reader.getLiveDocs();
        for (int doc = law.nextDoc(); doc != SortedDocValues.NO_MORE_DOCS; doc = law.nextDoc()) {
            if (live != null && !live.get(doc)) {
                continue;
            }
            lawOf[base + doc] =
                    places.getOrDefault(law.lookupOrd(law.ordValue()).utf8ToString(), -1);
            if (eId.advanceExact(doc)) {
                eIdOf[base + doc] = eId.lookupOrd(eId.ordValue()).utf8ToString();
            }
            if (kind.advanceExact(doc)) {
                kinds[base + doc] = (byte) kind.longValue();
            }
            if (gone.advanceExact(doc) && gone.longValue() == 1) {
                repealed.set(base + doc);
            }
        }
    }

    private interface OfLaw {
        String of(IndexedLaw law);
    }

    private void perLaw(Facet facet, OfLaw value) {
        List<List<String>> byLaw =
                laws.stream().map(law -> List.of(value.of(law))).toList();
        List<String> shown = byLaw.stream().map(one -> one.get(0)).distinct().toList();
        List<String> ordered = facet == Facet.YEAR
                ? shown.stream().sorted(Comparator.reverseOrder()).toList()
                : shown;
        columns.put(facet, column(ordered, doc -> byLaw.get(lawOf[doc])));
    }

    private Column column(List<String> values, Column.Values source) {
        return Column.read(lawOf.length, values, doc -> lawOf[doc] < 0 ? List.of() : source.of(doc));
    }

    private static String year(IndexedLaw law) {
        return law.date() == null ? "" : Integer.toString(law.date().getYear());
    }

    List<IndexedLaw> laws() {
        return laws;
    }

    boolean isProvision(int doc) {
        return lawOf[doc] >= 0;
    }

    boolean isRepealed(int doc) {
        return repealed.get(doc);
    }

    /** Place of its law in the order in which laws are shown. */
    int law(int doc) {
        return lawOf[doc];
    }

    /** Of its law's last reform or publication, counted in days; far in the past where none is known. */
    long day(int doc) {
        LocalDate date = laws.get(lawOf[doc]).date();
        return date == null ? Integer.MIN_VALUE : date.toEpochDay();
    }

    String eId(int doc) {
        return eIdOf[doc];
    }

    ProvisionKind kind(int doc) {
        return ProvisionKind.values()[kinds[doc]];
    }

    int size() {
        return lawOf.length;
    }

    /** Topics and verdicts are no column: they belong together. */
    Column of(Facet facet) {
        return columns.get(facet);
    }
}
