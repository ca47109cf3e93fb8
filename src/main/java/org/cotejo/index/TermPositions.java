package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Where a term stands in the documents of a run, or one of several terms, read once.
 *
 * @param docs numbers of documents in the {@link Scope}, in order
 * @param starts for each document where its positions begin in {@code positions}; one entry more than documents
 * @param positions of the first word
 * @param lasts of the last word, of each that is more than one word; of words the same as {@code positions}
 * @param set the documents once more, where they are so many that this is the smaller way to keep them
 */
record TermPositions(
        int[] docs,
        int[] starts,
        int[] positions,
        int[] lasts,
        @Nullable FixedBitSet set) {
    static final TermPositions NOWHERE = new TermPositions(new int[0], new int[1], new int[0], new int[0], null);

    /** Of words. */
    TermPositions(int[] docs, int[] starts, int[] positions, @Nullable FixedBitSet set) {
        this(docs, starts, positions, positions, set);
    }

    /** Gathers runs of words, document by document and in their order. */
    static final class Runs {
        private final List<Integer> docs = new ArrayList<>();
        private final List<Integer> starts = new ArrayList<>();
        private final List<Integer> firsts = new ArrayList<>();
        private final List<Integer> lasts = new ArrayList<>();

        void add(int doc, int first, int last) {
            if (docs.isEmpty() || docs.get(docs.size() - 1) != doc) {
                docs.add(doc);
                starts.add(firsts.size());
            }
            firsts.add(first);
            lasts.add(last);
        }

        /** @param size of the scope */
        TermPositions built(int size) {
            if (docs.isEmpty()) {
                return NOWHERE;
            }
            starts.add(firsts.size());
            return of(ints(docs), ints(starts), ints(firsts), ints(lasts), size);
        }

        private static int[] ints(List<Integer> list) {
            return list.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    /** Gathers them from one segment after another. */
    static final class Builder {
        private final Scope scope;
        private int[] docs = new int[16];
        private int[] starts = new int[17];
        private int[] positions = new int[32];
        private int count;

        Builder(Scope scope) {
            this.scope = scope;
        }

        /** @param postings of the term in the next segment, before its first document */
        void add(PostingsEnum postings, Scope.Part part) throws IOException {
            int[] wanted = part.docs();
            int at = 0;
            int doc = postings.advance(wanted[0]);
            while (doc != PostingsEnum.NO_MORE_DOCS) {
                at = part.find(doc, at);
                if (at >= 0) {
                    add(part.first() + at, postings);
                }
                at = at >= 0 ? at + 1 : -at - 1;
                if (at == wanted.length) {
                    return;
                }
                doc = postings.advance(wanted[at]);
            }
        }

        private void add(int number, PostingsEnum postings) throws IOException {
            if (count == docs.length) {
                docs = Arrays.copyOf(docs, 2 * count);
                starts = Arrays.copyOf(starts, 2 * count + 1);
            }
            int frequency = postings.freq();
            int end = starts[count] + frequency;
            if (end > positions.length) {
                positions = Arrays.copyOf(positions, 2 * end);
            }
            for (int i = 0; i < frequency; i++) {
                positions[starts[count] + i] = postings.nextPosition();
            }
            docs[count++] = number;
            starts[count] = end;
        }

        TermPositions built() {
            if (count == 0) {
                return NOWHERE;
            }
            int[] all = Arrays.copyOf(positions, starts[count]);
            return of(Arrays.copyOf(docs, count), Arrays.copyOf(starts, count + 1), all, all, scope.size());
        }
    }

    private static TermPositions of(int[] docs, int[] starts, int[] positions, int[] lasts, int size) {
        if (docs.length <= size / Integer.SIZE) {
            return new TermPositions(docs, starts, positions, lasts, null);
        }
        FixedBitSet set = new FixedBitSet(size);
        for (int doc : docs) {
            set.set(doc);
        }
        return new TermPositions(docs, starts, positions, lasts, set);
    }

    /** Where either stands; no word is both. */
    TermPositions or(TermPositions other, int size) {
        if (other.docs.length == 0 || docs.length == 0) {
            return docs.length == 0 ? other : this;
        }
        int[] bothDocs = new int[docs.length + other.docs.length];
        int[] bothStarts = new int[bothDocs.length + 1];
        int[] bothPositions = new int[positions.length + other.positions.length];
        int count = 0;
        int end = 0;
        for (int i = 0, j = 0; i < docs.length || j < other.docs.length; ) {
            int doc = Math.min(doc(i), other.doc(j));
            int from = end;
            if (doc(i) == doc) {
                end = copy(i++, bothPositions, end);
            }
            if (other.doc(j) == doc) {
                end = other.copy(j++, bothPositions, end);
            }
            Arrays.sort(bothPositions, from, end);
            bothDocs[count++] = doc;
            bothStarts[count] = end;
        }
        return of(
                Arrays.copyOf(bothDocs, count),
                Arrays.copyOf(bothStarts, count + 1),
                bothPositions,
                bothPositions,
                size);
    }

    private int doc(int index) {
        return index < docs.length ? docs[index] : Integer.MAX_VALUE;
    }

    private int copy(int index, int[] to, int at) {
        int length = starts[index + 1] - starts[index];
        System.arraycopy(positions, starts[index], to, at, length);
        return at + length;
    }

    /** Leaves among the documents those where it stands. */
    void narrow(FixedBitSet documents) {
        if (set != null) {
            documents.and(set);
            return;
        }
        int from = 0;
        for (int doc : docs) {
            clear(documents, from, doc);
            from = doc + 1;
        }
        clear(documents, from, documents.length());
    }

    private static void clear(FixedBitSet documents, int from, int to) {
        if (from < to) {
            documents.clear(from, to);
        }
    }

    /** Adds to the documents those where it stands. */
    void widen(FixedBitSet documents) {
        if (set != null) {
            documents.or(set);
            return;
        }
        for (int doc : docs) {
            documents.set(doc);
        }
    }
}
