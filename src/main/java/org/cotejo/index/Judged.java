package org.cotejo.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;

/**
 * Of which findings a provision is evidence: pairs of a topic and a verdict, since who asks for the absences on a topic
 * wants both of one finding.
 */
final class Judged {
    private static final Verdict[] VERDICTS = Verdict.values();

    private final List<String> topics = new ArrayList<>();
    private final int[][] pairs;

    private Judged(Columns columns) {
        pairs = new int[columns.size()][];
        Arrays.fill(pairs, Column.none());
    }

    static Judged nothing(Columns columns) {
        return new Judged(columns);
    }

    static Judged by(Columns columns, Report report) {
        Judged judged = new Judged(columns);
        judged.read(columns, judged.places(report));
        return judged;
    }

    /** Pairs by law and eId. */
    private Map<String, Set<Integer>> places(Report report) {
        Map<String, Set<Integer>> places = new HashMap<>();
        for (LawReport law : report.laws()) {
            String key = IndexedLaw.keyOf(law.source());
            for (Finding finding : law.findings()) {
                if (!topics.contains(finding.topic())) {
                    topics.add(finding.topic());
                }
                int pair = topics.indexOf(finding.topic()) * VERDICTS.length
                        + finding.verdict().ordinal();
                finding.quotations().forEach(quotation -> places.computeIfAbsent(
                                place(key, quotation.eId().value()), k -> new HashSet<>())
                        .add(pair));
            }
        }
        return places;
    }

    private void read(Columns columns, Map<String, Set<Integer>> places) {
        for (int doc = 0; doc < pairs.length; doc++) {
            if (columns.isProvision(doc)) {
                String key = columns.laws().get(columns.law(doc)).key();
                Set<Integer> found = places.get(place(key, columns.eId(doc)));
                if (found != null) {
                    pairs[doc] =
                            found.stream().mapToInt(Integer::intValue).sorted().toArray();
                }
            }
        }
    }

    private static String place(String law, String eId) {
        return law + "#" + eId;
    }

    int[] pairs(int doc) {
        return pairs[doc];
    }

    static int topic(int pair) {
        return pair / VERDICTS.length;
    }

    static int verdict(int pair) {
        return pair % VERDICTS.length;
    }

    /** In the order of the report. */
    Column topics() {
        return new Column(List.copyOf(topics), new int[0][]);
    }

    static Column verdicts() {
        return new Column(Stream.of(VERDICTS).map(Verdict::name).toList(), new int[0][]);
    }
}
