package org.cotejo.index;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/**
 * Where words stand, by segment, each read once: thousands of signals share a few hundred words, and seeking each anew is
 * most of the cost of a check. Belongs to one run over one field. Thread-safe.
 */
final class Places {
    private static final int MAX_EXPANSIONS = 256;

    private final Map<Object, Map<String, TermPositions>> words = new ConcurrentHashMap<>();
    private final Map<Object, Map<String, TermPositions>> stubs = new ConcurrentHashMap<>();
    private final Map<Object, Map<String, FixedBitSet>> concepts = new ConcurrentHashMap<>();

    TermPositions word(LeafReaderContext leaf, String field, String term) throws IOException {
        Map<String, TermPositions> known = words.computeIfAbsent(leaf.id(), id -> new ConcurrentHashMap<>());
        TermPositions positions = known.get(term);
        if (positions == null) {
            LeafReader reader = leaf.reader();
            positions =
                    TermPositions.read(reader.postings(new Term(field, term), PostingsEnum.POSITIONS), reader.maxDoc());
            known.put(term, positions);
        }
        return positions;
    }

    /**
     * Where words stand that begin so.
     *
     * @throws IllegalStateException where there are too many such words
     */
    TermPositions stub(LeafReaderContext leaf, String field, String beginning) throws IOException {
        Map<String, TermPositions> known = stubs.computeIfAbsent(leaf.id(), id -> new ConcurrentHashMap<>());
        TermPositions positions = known.get(beginning);
        if (positions == null) {
            positions = readStub(leaf.reader(), field, new BytesRef(beginning));
            known.put(beginning, positions);
        }
        return positions;
    }

    private static TermPositions readStub(LeafReader reader, String field, BytesRef beginning) throws IOException {
        TermPositions all = TermPositions.NOWHERE;
        Terms terms = reader.terms(field);
        if (terms == null) {
            return all;
        }
        TermsEnum each = terms.iterator();
        if (each.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return all;
        }
        int count = 0;
        for (BytesRef term = each.term();
                term != null && StringHelper.startsWith(term, beginning);
                term = each.next()) {
            if (++count > MAX_EXPANSIONS) {
                throw new IllegalStateException("more than " + MAX_EXPANSIONS + " words begin so");
            }
            PostingsEnum postings = each.postings(null, PostingsEnum.POSITIONS);
            all = all.or(TermPositions.read(postings, reader.maxDoc()), reader.maxDoc());
        }
        return all;
    }

    /** Works out the documents of a concept. */
    interface Reader {
        FixedBitSet read() throws IOException;
    }

    /** The documents that can have one of the words of a concept; not to be changed. */
    FixedBitSet concept(LeafReaderContext leaf, String name, Reader reader) throws IOException {
        Map<String, FixedBitSet> known = concepts.computeIfAbsent(leaf.id(), id -> new ConcurrentHashMap<>());
        FixedBitSet documents = known.get(name);
        if (documents == null) {
            documents = reader.read();
            known.put(name, documents);
        }
        return documents;
    }
}
