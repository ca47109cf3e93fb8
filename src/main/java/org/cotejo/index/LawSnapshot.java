package org.cotejo.index;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;

/** The index as it stood at one moment. Thread-safe. */
public final class LawSnapshot implements Closeable {
    private final DirectoryReader reader;

    LawSnapshot(DirectoryReader reader) {
        this.reader = reader;
    }

    /** The provisions in force of one law that come closest to a description, best first. */
    public List<NearPassage> nearest(String lawKey, String description, int most) throws IOException {
        return NearestFinder.find(new IndexSearcher(reader), lawKey, description, most);
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
                    units.add(Documents.unit(leaf.reader().storedFields().document(doc)));
                }
            }
        }
        return units;
    }

    /** Whether nothing has changed since. */
    public boolean isCurrent() throws IOException {
        return reader.isCurrent();
    }

    IndexReader reader() {
        return reader;
    }

    /** Every law, by file name and then by key. */
    public List<IndexedLaw> laws() throws IOException {
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
