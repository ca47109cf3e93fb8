package org.cotejo.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cotejo.index.PlainBm25;
import org.junit.jupiter.api.Test;

/**
 * The order of hits, over queries that persons judged, beside BM25 over Lucene's Spanish analyzer: on the words of each
 * provision, and on those with their headings and opening words. Prints what it measured.
 */
class RankingIT {
    /** How much better than the better of the two. */
    private static final double CLEARLY = 1.15;

    private interface Search {
        List<String> find(String typed) throws IOException;
    }

    private record Quality(double ndcg, double recall) {}

    @Test
    void hits_that_answer_come_first_clearly_oftener_than_by_plain_bm25() throws IOException {
        List<JudgedQuery> queries = JudgedQuery.all();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        try (ShippedLaws laws = new ShippedLaws();
                PlainBm25 words = new PlainBm25(laws.snapshot, false);
                PlainBm25 context = new PlainBm25(laws.snapshot, true)) {
            Quality ours = measure("ours", queries, typed -> laws.find(typed, 20));
            Quality one = measure("BM25", queries, typed -> words.find(typed, 20));
            Quality other = measure("BM25 with context", queries, typed -> context.find(typed, 20));

            assertThat(ours.ndcg()).isGreaterThan(CLEARLY * Math.max(one.ndcg(), other.ndcg()));
            assertThat(ours.recall()).isGreaterThan(CLEARLY * Math.max(one.recall(), other.recall()));
        }
    }

    private static Quality measure(String name, List<JudgedQuery> queries, Search search) throws IOException {
        double ndcg = 0;
        double recall = 0;
        for (JudgedQuery query : queries) {
            List<String> found = search.find(query.typed());
            ndcg += query.ndcg(found) / queries.size();
            recall += query.recall(found) / queries.size();
        }
        System.out.printf(
                Locale.ROOT, "%-18s nDCG@10 %.3f  recall@20 %.3f  (%d queries)%n", name, ndcg, recall, queries.size());
        return new Quality(ndcg, recall);
    }
}
