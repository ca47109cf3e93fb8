package org.cotejo.index;

import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * Where words stand, by segment, each read once: thousands of signals share a few hundred words, and seeking each anew is
 * most of the cost of a check. Belongs to one run over one field. Thread-safe.
 */
final class Places {
    private static final int MAX_EXPANSIONS = 256;

    private final Map<Object, Map<String, TermPositions>> words = new ConcurrentHashMap<>();
    private final Map<Object, Map<String, TermPositions>> stubs = new ConcurrentHashMap<>();
    private final Map<Object, Map<String, FixedBitSet>> concepts = new ConcurrentHashMap<>();
    private final Map<Object, Queue<Seeker>> seekers = new ConcurrentHashMap<>();

    TermPositions word(LeafReaderContext leaf, String field, String term) throws IOException {
        Map<String, TermPositions> known = words.computeIfAbsent(leaf.id(), id -> new ConcurrentHashMap<>());
        TermPositions positions = known.get(term);
        if (positions == null) {
            positions = readWord(leaf, field, term);
            known.put(term, positions);
        }
        return positions;
    }

    private TermPositions readWord(LeafReaderContext leaf, String field, String term) throws IOException {
        Terms terms = leaf.reader().terms(field);
        if (terms == null) {
            return TermPositions.NOWHERE;
        }
        Queue<Seeker> idle = seekers.computeIfAbsent(leaf.id(), id -> new ConcurrentLinkedQueue<>());
        Seeker seeker = idle.poll();
        if (seeker == null) {
            seeker = new Seeker(terms.iterator());
        }
        TermPositions positions = seeker.read(new BytesRef(term), leaf.reader().maxDoc());
        idle.add(seeker);
        return positions;
    }

    /** Finds one word after another: what Lucene needs for that is more than what it finds. One thread at a time. */
    private static final class Seeker {
        private final TermsEnum terms;
        private @Nullable PostingsEnum postings;

        Seeker(TermsEnum terms) {
            this.terms = terms;
        }

        TermPositions read(BytesRef term, int maxDoc) throws IOException {
            if (!terms.seekExact(term)) {
                return TermPositions.NOWHERE;
            }
            postings = terms.postings(postings, PostingsEnum.POSITIONS);
            return TermPositions.read(postings, maxDoc);
        }
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
