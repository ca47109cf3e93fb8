package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Finds the provisions of one law that share most words with a description, of equal ones the shortest; none of an annex. */
final class NearestFinder {
    private static final int SHORTEST_WORD = 4;
    private static final int CANDIDATES = 50;
    private static final CharArraySet BINDING = SpanishAnalyzer.getDefaultStopSet();

    private NearestFinder() {}

    static List<NearPassage> find(IndexSearcher searcher, String law, String description, int most) throws IOException {
        Map<String, String> wanted = contentWords(description);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        // first, so that no word is looked up in the segments this law is not in
        query.add(new TermQuery(new Term(Documents.LAW_KEY, law)), Occur.FILTER);
        wanted.keySet().forEach(stem -> query.add(oneEach(stem), Occur.SHOULD));
        query.setMinimumNumberShouldMatch(Math.min(2, wanted.size()));
        query.add(new TermQuery(new Term(Documents.REPEALED, "true")), Occur.MUST_NOT);
        query.add(new TermQuery(new Term(Documents.ANNEX, "true")), Occur.MUST_NOT);
        List<NearPassage> near = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query.build(), CANDIDATES).scoreDocs) {
            near.add(passage(Documents.unit(searcher.storedFields().document(hit.doc)), wanted));
        }
        near.sort(Comparator.comparingInt(
                        (NearPassage passage) -> -passage.shared().size())
                .thenComparingInt(passage -> passage.text().length()));
        return near.stream().limit(most).toList();
    }

    /** A word counts one, however rare it is: what else stands in the index must not matter. */
    private static Query oneEach(String stem) {
        return new ConstantScoreQuery(new TermQuery(new Term(Documents.READING, stem)));
    }

    private static NearPassage passage(Unit unit, Map<String, String> wanted) {
        Set<String> has = Words.of(unit.text()).stream().map(Words.Word::stem).collect(Collectors.toSet());
        List<String> shared = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        wanted.forEach((stem, word) -> (has.contains(stem) ? shared : lacking).add(word));
        return new NearPassage(unit.eId(), unit.citation(), unit.text(), shared, lacking);
    }

    /** Stem to word in small letters, first occurrence each, without those that bind others. */
    private static Map<String, String> contentWords(String description) {
        Map<String, String> words = new LinkedHashMap<>();
        for (Words.Word word : Words.of(description)) {
            String written = description.substring(word.from(), word.to()).toLowerCase(Locale.ROOT);
            if (written.length() >= SHORTEST_WORD && !BINDING.contains(written)) {
                words.putIfAbsent(word.stem(), written);
            }
        }
        return words;
    }
}
