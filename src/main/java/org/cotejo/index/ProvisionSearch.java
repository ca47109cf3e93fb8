package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.cotejo.finding.Hit;

/**
 * Finds provisions by words. All words asked for must stand in the provision or the context it is read in, at least one of
 * them in the provision itself; own words weigh more. Takes Lucene's query syntax (phrases, {@code -word}, {@code word*});
 * what is not well-formed syntax is searched as plain words.
 */
public final class ProvisionSearch {
    private static final float OWN_WORDS = 2f;

    private final LawSnapshot snapshot;
    private final Analyzer analyzer;

    /** @param synonyms groups of terms that mean the same, parted by commas */
    public ProvisionSearch(LawSnapshot snapshot, List<String> synonyms) throws IOException {
        this.snapshot = snapshot;
        this.analyzer = Synonyms.analyzer(synonyms);
    }

    /**
     * Hits in force, best first; of equal ones the earlier in the index first.
     *
     * @param wanted which hits count
     * @param limit most hits, at least 1
     */
    public List<Hit> find(String words, Predicate<Hit> wanted, int limit) throws IOException {
        IndexSearcher searcher = new IndexSearcher(snapshot.reader());
        Map<String, IndexedLaw> laws =
                snapshot.laws().stream().collect(Collectors.toMap(IndexedLaw::key, Function.identity()));
        Query own = parse(words, Documents.OWN, QueryParser.Operator.OR);
        Highlights highlights = new Highlights(own);
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc found :
                searcher.search(query(words, own), snapshot.reader().maxDoc()).scoreDocs) {
            Hit hit = hit(searcher.storedFields().document(found.doc), laws, highlights, found.score);
            if (wanted.test(hit)) {
                hits.add(hit);
            }
            if (hits.size() == limit) {
                break;
            }
        }
        return hits;
    }

    private static Hit hit(Document doc, Map<String, IndexedLaw> laws, Highlights highlights, float score) {
        Unit unit = Documents.unit(doc);
        IndexedLaw law = laws.get(doc.get(Documents.LAW_KEY));
        return new Hit(
                law.source().stem(),
                law.title(),
                law.jurisdiction(),
                unit.eId(),
                unit.citation(),
                unit.text(),
                highlights.in(unit.text()),
                score);
    }

    private Query query(String words, Query own) {
        return new BooleanQuery.Builder()
                .add(parse(words, Documents.READING, QueryParser.Operator.AND), Occur.MUST)
                .add(new BoostQuery(own, OWN_WORDS), Occur.MUST)
                .add(new TermQuery(new Term(Documents.REPEALED, "true")), Occur.MUST_NOT)
                .build();
    }

    private Query parse(String words, String field, QueryParser.Operator operator) {
        QueryParser parser = new QueryParser(field, analyzer);
        parser.setDefaultOperator(operator);
        parser.setSplitOnWhitespace(false);
        parser.setAutoGenerateMultiTermSynonymsPhraseQuery(true);
        try {
            return parser.parse(words);
        } catch (ParseException e) {
            return plain(parser, words);
        }
    }

    private static Query plain(QueryParser parser, String words) {
        try {
            return parser.parse(QueryParser.escape(words));
        } catch (ParseException e) {
            throw new IllegalStateException("escaped words are always well formed: " + words, e);
        }
    }
}
