package org.cotejo.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * The index as it stood at one moment. Thread-safe. Provisions that were asked for are kept until it is closed, up to a
 * number of them: those who judge, observe and compare ask for the same ones.
 */
public final class LawSnapshot implements Closeable {
    /** Those of some thousand laws; each takes about a kilobyte. */
    private static final int MOST_KEPT = 200_000;

    private final DirectoryReader reader;
    private final Map<Integer, Kept> kept = new ConcurrentHashMap<>();
    private @Nullable List<IndexedLaw> laws;
    private @Nullable Map<String, IndexedLaw> byKey;

    LawSnapshot(DirectoryReader reader) {
        this.reader = reader;
    }

    /** A provision and the key of its law. */
    record Kept(String law, Unit unit) {}

    /** The provision of a document. */
    Kept kept(int doc) throws IOException {
        Kept known = kept.get(doc);
        if (known == null) {
            Document stored = reader.storedFields().document(doc);
            known = new Kept(stored.get(Documents.LAW_KEY), Documents.unit(stored));
            if (kept.size() < MOST_KEPT) {
                kept.put(doc, known);
            }
        }
        return known;
    }

    /** Finds the provisions in force of one law that come closest to descriptions. */
    public NearestFinder nearest(String lawKey) throws IOException {
        return new NearestFinder(units(lawKey));
    }

    /** The provisions of one law that have words of their own, in reading order. */
    public List<Unit> units(String lawKey) throws IOException {
        List<Unit> units = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            PostingsEnum docs = leaf.reader().postings(new Term(Documents.LAW_KEY, lawKey), PostingsEnum.NONE);
            if (docs == null) {
                continue;
            }
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (live == null || live.get(doc)) {
                    units.add(kept(leaf.docBase + doc).unit());
                }
            }
        }
        return units;
    }

    /** Whether nothing has changed since. */
    public boolean isCurrent() throws IOException {
        return reader.isCurrent();
    }

    /** All of them. */
    BitSet documents() {
        BitSet all = new BitSet(reader.maxDoc());
        all.set(0, reader.maxDoc());
        return all;
    }

    /** The documents of these laws' provisions, repealed ones too. */
    BitSet documents(Set<String> lawKeys) throws IOException {
        BitSet documents = new BitSet(reader.maxDoc());
        for (LeafReaderContext leaf : reader.leaves()) {
            for (String key : lawKeys) {
                PostingsEnum docs = leaf.reader().postings(new Term(Documents.LAW_KEY, key), PostingsEnum.NONE);
                for (int doc = docs == null ? DocIdSetIterator.NO_MORE_DOCS : docs.nextDoc();
                        doc != DocIdSetIterator.NO_MORE_DOCS;
                        doc = docs.nextDoc()) {
                    documents.set(leaf.docBase + doc);
                }
            }
        }
        return documents;
    }

    IndexReader reader() {
        return reader;
    }

    /** Every law, by file name and then by key. */
    public synchronized List<IndexedLaw> laws() throws IOException {
        if (laws == null) {
            laws = List.copyOf(readLaws());
        }
        return laws;
    }

    /** The law with a key; empty where there is none. */
    public synchronized Optional<IndexedLaw> law(String key) throws IOException {
        if (byKey == null) {
            byKey = laws().stream().collect(Collectors.toMap(IndexedLaw::key, law -> law, (first, again) -> first));
        }
        return Optional.ofNullable(byKey.get(key));
    }

    private List<IndexedLaw> readLaws() throws IOException {
        List<IndexedLaw> laws = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms keys = leaf.reader().terms(Documents.KEY);
            if (keys == null) {
                continue;
            }
            Bits live = leaf.reader().getLiveDocs();
            TermsEnum each = keys.iterator();
            while (each.next() != null) {
                PostingsEnum docs = each.postings(null, PostingsEnum.NONE);
                for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        laws.add(Documents.law(leaf.reader().storedFields().document(doc)));
                    }
                }
            }
        }
        laws.sort(Comparator.comparing((IndexedLaw law) -> law.source().file()).thenComparing(IndexedLaw::key));
        return laws;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
