package org.cotejo.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * Where a term stands in one segment, read once.
 *
 * @param docs documents in order
 * @param starts for each document where its positions begin in {@code positions}; one entry more than documents
 */
record TermPositions(int[] docs, int[] starts, int[] positions) {
    static final TermPositions NOWHERE = new TermPositions(new int[0], new int[1], new int[0]);

    static TermPositions read(LeafReader reader, String field, String term) throws IOException {
        PostingsEnum postings = reader.postings(new Term(field, term), PostingsEnum.POSITIONS);
        if (postings == null) {
            return NOWHERE;
        }
        int[] docs = new int[16];
        int[] starts = new int[17];
        int[] positions = new int[32];
        int count = 0;
        for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
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
            docs[count++] = doc;
            starts[count] = end;
        }
        return new TermPositions(
                Arrays.copyOf(docs, count), Arrays.copyOf(starts, count + 1), Arrays.copyOf(positions, starts[count]));
    }
}
