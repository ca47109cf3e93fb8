package org.cotejo.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/**
 * The documents that a run looks at, numbered from 0 in their order: whatever else is in the index, a run costs what they
 * cost. Shared between threads.
 *
 * @param parts segments that have any of them
 * @param size how many there are
 */
record Scope(List<Part> parts, int size) {
    static final Scope NONE = new Scope(List.of(), 0);

    /**
     * Those of one segment.
     *
     * @param first number of its first
     * @param docs in order
     */
    record Part(LeafReaderContext leaf, int first, int[] docs) {
        /**
         * Index of a document in {@code docs}; where it is not there what {@link Arrays#binarySearch(int[], int)} says.
         *
         * @param from where to begin: those before are not asked for
         */
        int find(int doc, int from) {
            // documents of a law stand side by side: most often it is as far on as its number says, and never farther
            int latest = Math.min(docs.length - 1, from + Math.max(0, doc - docs[from]));
            return docs[latest] == doc ? latest : Arrays.binarySearch(docs, from, latest + 1, doc);
        }
    }

    /** Of these documents those that are not deleted. */
    static Scope of(LawSnapshot snapshot, BitSet documents) {
        List<Part> parts = new ArrayList<>();
        int size = 0;
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            Bits live = leaf.reader().getLiveDocs();
            int[] docs = documents
                    .get(leaf.docBase, leaf.docBase + leaf.reader().maxDoc())
                    .stream()
                    .filter(doc -> live == null || live.get(doc))
                    .toArray();
            if (docs.length > 0) {
                parts.add(new Part(leaf, size, docs));
                size += docs.length;
            }
        }
        return new Scope(List.copyOf(parts), size);
    }

    /** The segment that a number is of. */
    Part part(int number) {
        Part found = parts.get(0);
        for (Part part : parts) {
            if (part.first() <= number) {
                found = part;
            }
        }
        return found;
    }

    /** In order, the numbers of those of these documents that are among them. */
    List<Integer> numbers(BitSet documents) {
        List<Integer> numbers = new ArrayList<>();
        for (Part part : parts) {
            int base = part.leaf().docBase;
            int end = base + part.leaf().reader().maxDoc();
            for (int doc = documents.nextSetBit(base); doc >= 0 && doc < end; doc = documents.nextSetBit(doc + 1)) {
                int found = Arrays.binarySearch(part.docs(), doc - base);
                if (found >= 0) {
                    numbers.add(part.first() + found);
                }
            }
        }
        return numbers;
    }

    /** A document's number in the whole index. */
    int document(int number) {
        Part part = part(number);
        return part.leaf().docBase + part.docs()[number - part.first()];
    }
}
