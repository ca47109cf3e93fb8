package org.cotejo.index;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** The Lucene query of a search, run by Lucene alone: ten hits, their words, and highlights by its own highlighter. */
public final class RawSearch {
    private static final int HITS = 10;

    private final IndexSearcher searcher;
    private final Query query;
    private final UnifiedHighlighter highlighter;

    private RawSearch(IndexSearcher searcher, Query query) {
        this.searcher = searcher;
        this.query = query;
        this.highlighter = UnifiedHighlighter.builder(searcher, Analyzers.SEARCHING)
                .withFieldMatcher(Documents.OWN::equals)
                .build();
    }

    /** What a finder asks Lucene for that sought, in the end. */
    public static RawSearch of(ProvisionFinder finder, Sought sought) throws IOException {
        ProvisionFinder.Wish wish =
                new ProvisionFinder.Wish(sought, Narrowing.NONE, true, false, Order.RELEVANCE, 0, HITS);
        Found found = finder.find(wish);
        int spared = Composer.most(found.words()) - found.needed();
        Query query = finder.composer(wish, Math.max(0, spared)).compose(sought).full();
        return new RawSearch(finder.searcher(), query);
    }

    /** @return how many characters were shown, so that nothing is left out as unused */
    public int run() throws IOException {
        TopDocs top = searcher.search(query, HITS);
        int shown = 0;
        for (var hit : top.scoreDocs) {
            shown += searcher.storedFields()
                    .document(hit.doc)
                    .get(Documents.CITATION)
                    .length();
        }
        for (String text : highlighter.highlight(Documents.OWN, query, top)) {
            shown += text == null ? 0 : text.length();
        }
        return shown;
    }
}
