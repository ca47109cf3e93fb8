package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.BytesRef;
import org.cotejo.finding.Hit;
import org.cotejo.finding.Report;
import org.cotejo.model.CotejoException;
import org.cotejo.model.EId;
import org.cotejo.rulebook.Rulebook;

/**
 * Finds provisions in one snapshot, ranks them, and counts what they could be narrowed down by. Reads what facets need once,
 * when it is made: keep one as long as the snapshot is open. Thread-safe.
 *
 * <p>A word asked for may stand in the provision or in the context it is read in (headings, the opening words of its
 * article), but one of them at least must stand in the provision itself, or in the rubric that it opens with.
 */
public final class ProvisionFinder {
    /** A page of hits. */
    private static final int FEW = 20;

    /** So many words are spared one after the other; of a whole page that was typed, ever more at once. */
    private static final int ONE_BY_ONE = 12;

    private final IndexSearcher searcher;
    private final Columns columns;
    private final Judged judged;
    private final Thesaurus thesaurus;
    private final Spelling spelling;
    private final Weights weights;

    /** @param laws keys of the laws to find provisions of; topics and verdicts have no values */
    public ProvisionFinder(LawSnapshot snapshot, Set<String> laws, Rulebook rulebook) throws IOException {
        this(snapshot, laws, rulebook, Weights.TUNED);
    }

    ProvisionFinder(LawSnapshot snapshot, Set<String> laws, Rulebook rulebook, Weights weights) throws IOException {
        this.searcher = new IndexSearcher(snapshot.reader());
        this.searcher.setSimilarity(new BM25Similarity(weights.saturation(), weights.lengthNorm()));
        this.columns = new Columns(snapshot, laws, new SpeechColumn(snapshot, rulebook));
        this.judged = Judged.nothing(columns);
        this.thesaurus = new Thesaurus(rulebook.synonyms());
        this.spelling = new Spelling(snapshot.reader());
        this.weights = weights;
    }

    private ProvisionFinder(ProvisionFinder other, Judged judged) {
        this.searcher = other.searcher;
        this.columns = other.columns;
        this.judged = judged;
        this.thesaurus = other.thesaurus;
        this.spelling = other.spelling;
        this.weights = other.weights;
    }

    /** The same over the same snapshot, with the topics and verdicts of a report on its laws. */
    public ProvisionFinder judgedBy(Report report) {
        return new ProvisionFinder(this, Judged.by(columns, report));
    }

    /**
     * What to find, and how.
     *
     * @param synonyms whether plain words stand for others that mean the same
     * @param literal whether words that no law has are looked for as they were typed
     * @param from how many hits to leave out
     * @param most how many to give at most
     */
    public record Wish(
            Sought sought, Narrowing narrowing, boolean synonyms, boolean literal, Order order, int from, int most) {
        public Wish {
            if (from < 0 || most < 0) {
                throw new IllegalArgumentException("no page from " + from + " of " + most);
            }
        }
    }

    /** Where few provisions have most of plain words, those count too that have fewer of them, down to one. */
    public Found find(Wish wish) throws IOException {
        if (wish.sought() instanceof Sought.Placed placed) {
            return placed(placed, wish);
        }
        if (wish.sought() instanceof Sought.Whole) {
            return unscored(collect(new FieldExistsQuery(Documents.LAW_OF), wish), wish);
        }
        Found found = find(wish, 0);
        int spared = 1;
        while (found.total() < FEW && found.needed() > 1) {
            found = find(wish, spared);
            spared = spared < ONE_BY_ONE ? spared + 1 : 2 * spared;
        }
        return found;
    }

    /** How many provisions a wish finds, without giving any. */
    public int count(Wish wish) throws IOException {
        return find(new Wish(wish.sought(), wish.narrowing(), wish.synonyms(), wish.literal(), Order.LAW, 0, 0), 0)
                .total();
    }

    /** The laws that can be found, in the order in which they are shown. */
    public List<IndexedLaw> laws() {
        return columns.laws();
    }

    /**
     * A word in many more provisions than this one, and like it; empty where there is none.
     *
     * @param word one word
     */
    public Optional<String> alike(String word) throws IOException {
        List<TypedWord> typed = TypedWord.of(word);
        boolean one = typed.size() == 1 && !typed.get(0).binds();
        return one ? spelling.better(typed.get(0), 10) : Optional.empty();
    }

    private Found find(Wish wish, int spared) throws IOException {
        try {
            return composed(wish, spared);
        } catch (IndexSearcher.TooManyClauses e) {
            throw new CotejoException("search.many", List.of(), e);
        }
    }

    private Found composed(Wish wish, int spared) throws IOException {
        Composer composer = composer(wish, spared);
        Composer.Composed query = composer.compose(wish.sought());
        HitCollector collector = collect(query.full(), wish);
        List<Hit> hits = hits(collector, wish, new Highlights(searcher, query.own()));
        return new Found(
                collector.total(),
                hits,
                facets(collector),
                collector.repealed(),
                composer.also(),
                composer.corrected(),
                composer.words(),
                composer.needed());
    }

    Composer composer(Wish wish, int spared) {
        return new Composer(
                weights,
                wish.synonyms() ? thesaurus : Thesaurus.NONE,
                wish.literal() ? Spelling.NONE : spelling,
                spared);
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** What stands in an annex is no article of the law, though it is called as one. */
    private Found placed(Sought.Placed placed, Wish wish) throws IOException {
        for (List<String> address : placed.addresses()) {
            List<BytesRef> eIds = Addresses.leadingTo(address, searcher.getIndexReader());
            Query query = new BooleanQuery.Builder()
                    .add(new ConstantScoreQuery(new TermInSetQuery(Documents.EID, eIds)), Occur.MUST)
                    .add(new TermQuery(new Term(Documents.ANNEX, "true")), Occur.MUST_NOT)
                    .build();
            HitCollector collector = collect(query, wish);
            if (collector.total() > 0) {
                return unscored(collector, wish);
            }
        }
        return new Found(0, List.of(), Map.of(), 0, List.of(), List.of(), 0, 0);
    }

    private Found unscored(HitCollector collector, Wish wish) throws IOException {
        List<Hit> hits = hits(collector, wish, Highlights.NONE);
        return new Found(collector.total(), hits, facets(collector), collector.repealed(), List.of(), List.of(), 0, 0);
    }

    private HitCollector collect(Query query, Wish wish) throws IOException {
        HitCollector collector =
                new HitCollector(columns, judged, wish.narrowing(), wish.order(), wish.from() + wish.most());
        searcher.search(query, collector);
        return collector;
    }

    private List<Hit> hits(HitCollector collector, Wish wish, Highlights highlights) throws IOException {
        List<Hit> hits = new ArrayList<>();
        List<HitCollector.Scored> best = collector.best();
        for (HitCollector.Scored found : best.subList(Math.min(wish.from(), best.size()), best.size())) {
            hits.add(hit(found, highlights));
        }
        return hits;
    }

    private Hit hit(HitCollector.Scored found, Highlights highlights) throws IOException {
        Document doc = searcher.storedFields().document(found.doc());
        IndexedLaw law = columns.laws().get(columns.law(found.doc()));
        return new Hit(
                law.source().stem(),
                law.title(),
                law.jurisdiction(),
                law.date(),
                new EId(doc.get(Documents.EID)),
                doc.get(Documents.CITATION),
                columns.kind(found.doc()).key(),
                columns.isRepealed(found.doc()),
                List.of(doc.getValues(Documents.PATH)),
                doc.get(Documents.OWN),
                highlights.in(found.doc()),
                found.score());
    }

    private Map<Facet, List<Found.Count>> facets(HitCollector collector) {
        Map<Facet, List<Found.Count>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            List<String> values =
                    switch (facet) {
                        case TOPIC -> judged.topics().values();
                        case VERDICT -> Judged.verdicts().values();
                        default -> columns.of(facet).values();
                    };
            int[] counts = collector.counts(facet);
            List<Found.Count> shown = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    shown.add(new Found.Count(values.get(i), counts[i]));
                }
            }
            facets.put(facet, shown);
        }
        return facets;
    }
}
