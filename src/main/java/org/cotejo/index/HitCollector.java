package org.cotejo.index;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the best hits and counts the facets in one walk. A provision that only one facet's wish leaves out counts for that
 * facet alone: its values show what choosing them would give.
 */
final class HitCollector extends SimpleCollector {
    private static final Facet[] COLUMNS = {Facet.JURISDICTION, Facet.LAW, Facet.YEAR, Facet.KIND, Facet.SPEECH};
    private static final int EVIDENCE = COLUMNS.length;
    private static final int REPEALED = COLUMNS.length + 1;
    private static final int ALL = -1;

    /** A document and its score. */
    record Scored(int doc, float score) {}

    private final Columns columns;
    private final Judged judged;
    private final Narrowing narrowing;
    private final int most;
    private final Comparator<Scored> best;
    private final PriorityQueue<Scored> kept;
    private final int[][][] values = new int[COLUMNS.length][][];
    private final boolean[] @Nullable [] wanted = new boolean[COLUMNS.length][];
    private final boolean @Nullable [] topics;
    private final boolean @Nullable [] verdicts;
    private final Map<Facet, int[]> counts = new EnumMap<>(Facet.class);
    private int total;
    private int repealed;
    private int base;
    private Scorable scorer;

    HitCollector(Columns columns, Judged judged, Narrowing narrowing, Order order, int most) {
        this.columns = columns;
        this.judged = judged;
        this.narrowing = narrowing;
        this.most = most;
        this.best = order(columns, order);
        this.kept = new PriorityQueue<>(best.reversed());
        for (int i = 0; i < COLUMNS.length; i++) {
            Column column = columns.of(COLUMNS[i]);
            values[i] = column.of();
            wanted[i] = column.wanted(narrowing.of(COLUMNS[i]));
            counts.put(COLUMNS[i], new int[column.values().size()]);
        }
        topics = judged.topics().wanted(narrowing.of(Facet.TOPIC));
        verdicts = Judged.verdicts().wanted(narrowing.of(Facet.VERDICT));
        counts.put(Facet.TOPIC, new int[judged.topics().values().size()]);
        counts.put(Facet.VERDICT, new int[Judged.verdicts().values().size()]);
    }

    private static Comparator<Scored> order(Columns columns, Order order) {
        Comparator<Scored> place =
                Comparator.comparingInt((Scored hit) -> columns.law(hit.doc())).thenComparingInt(Scored::doc);
        Comparator<Scored> relevance =
                Comparator.comparingDouble((Scored hit) -> -hit.score()).thenComparing(place);
        return switch (order) {
            case LAW -> place;
            case DATE ->
                Comparator.comparingLong((Scored hit) -> -columns.day(hit.doc()))
                        .thenComparing(relevance);
            case RELEVANCE -> relevance;
        };
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        base = leaf.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public void collect(int leafDoc) throws IOException {
        int doc = base + leafDoc;
        if (!columns.isProvision(doc)) {
            return;
        }
        int failing = failing(doc);
        if (failing == ALL) {
            total++;
            for (int i = 0; i < COLUMNS.length; i++) {
                count(i, doc);
            }
            countEvidence(doc);
            repealed += columns.isRepealed(doc) ? 1 : 0;
            keep(new Scored(doc, scorer.score()));
        } else if (failing < EVIDENCE) {
            count(failing, doc);
        } else if (failing == EVIDENCE) {
            countEvidence(doc);
        } else if (failing == REPEALED) {
            repealed++;
        }
    }

    private void keep(Scored hit) {
        if (kept.size() < most) {
            kept.add(hit);
        } else if (most > 0 && best.compare(hit, kept.peek()) < 0) {
            kept.poll();
            kept.add(hit);
        }
    }

    /** The one wish that leaves a document out; {@link #ALL} where none does; a number beyond all where several do. */
    private int failing(int doc) {
        int failing = ALL;
        for (int i = 0; i < COLUMNS.length; i++) {
            if (wanted[i] != null && !has(wanted[i], values[i][doc])) {
                failing = failing == ALL ? i : REPEALED + 1;
            }
        }
        if ((topics != null || verdicts != null) && !isEvidence(doc)) {
            failing = failing == ALL ? EVIDENCE : REPEALED + 1;
        }
        if (!narrowing.repealed() && columns.isRepealed(doc)) {
            failing = failing == ALL ? REPEALED : REPEALED + 1;
        }
        return failing;
    }

    private static boolean has(boolean[] wanted, int[] values) {
        for (int value : values) {
            if (wanted[value]) {
                return true;
            }
        }
        return false;
    }

    private boolean isEvidence(int doc) {
        for (int pair : judged.pairs(doc)) {
            if (isWanted(topics, Judged.topic(pair)) && isWanted(verdicts, Judged.verdict(pair))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWanted(boolean @Nullable [] wanted, int value) {
        return wanted == null || wanted[value];
    }

    private void count(int column, int doc) {
        int[] count = counts.get(COLUMNS[column]);
        for (int value : values[column][doc]) {
            count[value]++;
        }
    }

    /** A topic counts with the verdicts wanted, a verdict with the topics wanted; each once a provision. */
    private void countEvidence(int doc) {
        int[] topicCount = counts.get(Facet.TOPIC);
        int[] verdictCount = counts.get(Facet.VERDICT);
        int lastTopic = -1;
        int seenVerdicts = 0;
        for (int pair : judged.pairs(doc)) {
            int topic = Judged.topic(pair);
            int verdict = Judged.verdict(pair);
            if (topic != lastTopic && isWanted(verdicts, verdict)) {
                topicCount[topic]++;
                lastTopic = topic;
            }
            if ((seenVerdicts & 1 << verdict) == 0 && isWanted(topics, topic)) {
                verdictCount[verdict]++;
                seenVerdicts |= 1 << verdict;
            }
        }
    }

    int total() {
        return total;
    }

    int repealed() {
        return repealed;
    }

    int[] counts(Facet facet) {
        return counts.get(facet);
    }

    /** The hits kept, best first. */
    java.util.List<Scored> best() {
        return kept.stream().sorted(best).toList();
    }
}
