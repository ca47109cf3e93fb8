package org.cotejo.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalMatchesIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * Words whose places are found once a run, however many signals ask for them: one word, every word that begins so, or words
 * that cite.
 */
final class TermSource extends IntervalsSource {
    /** Finds the places. */
    interface Finder {
        TermPositions find() throws IOException;
    }

    private final String name;
    private final Finder finder;

    /** Once it is known: hundreds of signals ask for one word. */
    private volatile @Nullable TermPositions known;

    /** @param name the same for the same words alone */
    TermSource(String name, Finder finder) {
        this.name = name;
        this.finder = finder;
    }

    TermPositions positions() throws IOException {
        TermPositions positions = known;
        if (positions == null) {
            positions = finder.find();
            known = positions;
        }
        return positions;
    }

    /** Those of the run, whatever field and segment it is asked of. */
    @Override
    public @Nullable IntervalIterator intervals(String field, LeafReaderContext leaf) throws IOException {
        TermPositions positions = positions();
        return positions.docs().length == 0 ? null : new Walk(positions);
    }

    @Override
    public @Nullable IntervalMatchesIterator matches(String field, LeafReaderContext leaf, int doc) throws IOException {
        throw new UnsupportedOperationException("signals are walked, not asked for matches");
    }

    @Override
    public void visit(String field, QueryVisitor visitor) {
        visitor.visitLeaf(new TermQuery(new Term(field, name)));
    }

    @Override
    public int minExtent() {
        return 1;
    }

    @Override
    public Collection<IntervalsSource> pullUpDisjunctions() {
        return List.of(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TermSource source && source.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }

    /** Walks the places of one term. */
    private static final class Walk extends IntervalIterator {
        private final TermPositions places;
        private int at = -1;
        private int position;
        private int current = -1;
        private int last = -1;

        Walk(TermPositions places) {
            this.places = places;
        }

        @Override
        public int docID() {
            if (at < 0) {
                return -1;
            }
            return at < places.docs().length ? places.docs()[at] : NO_MORE_DOCS;
        }

        @Override
        public int nextDoc() {
            return moveTo(at + 1);
        }

        @Override
        public int advance(int target) {
            int from = Math.min(places.docs().length, Math.max(0, at));
            int found = Arrays.binarySearch(places.docs(), from, places.docs().length, target);
            return moveTo(found >= 0 ? found : -found - 1);
        }

        private int moveTo(int index) {
            at = index;
            current = -1;
            last = -1;
            position = at < places.docs().length ? places.starts()[at] : 0;
            return docID();
        }

        @Override
        public int nextInterval() {
            boolean isLeft = at < places.docs().length && position < places.starts()[at + 1];
            last = isLeft ? places.lasts()[position] : NO_MORE_INTERVALS;
            current = isLeft ? places.positions()[position++] : NO_MORE_INTERVALS;
            return current;
        }

        @Override
        public int start() {
            return current;
        }

        @Override
        public int end() {
            return last;
        }

        @Override
        public int gaps() {
            return 0;
        }

        @Override
        public float matchCost() {
            return 1;
        }

        @Override
        public long cost() {
            return places.docs().length;
        }
    }
}
