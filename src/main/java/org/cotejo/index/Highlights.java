package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/** Places of what a query found in a provision's own text: a phrase where it stands as one, not each of its words. */
final class Highlights {
    static final Highlights NONE = new Highlights(null, new MatchNoDocsQuery());

    private final @Nullable IndexSearcher searcher;
    private final Query query;
    private @Nullable Weight weight;

    Highlights(@Nullable IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
    }

    /** In order; what overlaps is one place. */
    List<TextRange> in(int doc) throws IOException {
        if (searcher == null) {
            return List.of();
        }
        if (weight == null) {
            weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
        }
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        Matches matches = weight.matches(leaf, doc - leaf.docBase);
        MatchesIterator each = matches == null ? null : matches.getMatches(Documents.OWN);
        List<TextRange> places = new ArrayList<>();
        while (each != null && each.next()) {
            add(each, places);
        }
        return merged(places);
    }

    /** Of words that stand close, each; of a phrase, the whole. */
    private static void add(MatchesIterator match, List<TextRange> places) throws IOException {
        MatchesIterator parts = match.getSubMatches();
        if (parts == null) {
            places.add(new TextRange(match.startOffset(), match.endOffset()));
            return;
        }
        while (parts.next()) {
            places.add(new TextRange(parts.startOffset(), parts.endOffset()));
        }
    }

    private static List<TextRange> merged(List<TextRange> places) {
        List<TextRange> merged = new ArrayList<>();
        for (TextRange place : places.stream().sorted().toList()) {
            TextRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && place.from() < last.to()) {
                merged.set(merged.size() - 1, new TextRange(last.from(), Math.max(last.to(), place.to())));
            } else {
                merged.add(place);
            }
        }
        return merged;
    }
}
