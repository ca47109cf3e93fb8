package org.cotejo.web.see;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Topic;

/**
 * How one law fares, and beside the others.
 *
 * @param place by score, 1 for the highest; equals share the better one
 * @param of how many laws
 * @param topics in the rulebook's order, those without a finding left out
 * @param severities gravest first
 */
public record Portrait(Column column, int place, int of, List<TopicScore> topics, List<SeverityCount> severities) {
    /**
     * One topic.
     *
     * @param median score of the middle law, of all on the desk
     */
    public record TopicScore(String topic, Summary own, double median) {}

    /** The verdicts on requirements of one severity. */
    public record SeverityCount(Severity severity, Map<Verdict, Integer> counts, int total) {
        public int gaps() {
            return total - counts.get(Verdict.MET) - counts.get(Verdict.NOT_ASSESSED);
        }
    }

    static Portrait of(Column column, List<Column> all, Rulebook rulebook) {
        int better = (int)
                all.stream().filter(other -> other.score() > column.score()).count();
        List<TopicScore> topics = new ArrayList<>();
        for (Topic topic : rulebook.topics()) {
            Summary own = of(topic, column);
            if (own.counts().values().stream().mapToInt(Integer::intValue).sum() > 0) {
                topics.add(new TopicScore(topic.id(), own, median(topic, all)));
            }
        }
        List<SeverityCount> severities = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            severities.add(count(severity, column));
        }
        return new Portrait(column, better + 1, all.size(), List.copyOf(topics), List.copyOf(severities));
    }

    private static Summary of(Topic topic, Column column) {
        return Measure.sum(column, finding -> finding.topic().equals(topic.id()));
    }

    private static double median(Topic topic, List<Column> all) {
        double[] scores = all.stream()
                .mapToDouble(column -> of(topic, column).score())
                .sorted()
                .toArray();
        int middle = scores.length / 2;
        return scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
    }

    private static SeverityCount count(Severity severity, Column column) {
        Summary sum = Measure.sum(column, finding -> finding.severity() == severity);
        return new SeverityCount(
                severity,
                new EnumMap<>(sum.counts()),
                sum.counts().values().stream().mapToInt(Integer::intValue).sum());
    }

    /** What is to be mended, of one severity, in the rulebook's order. */
    public List<Finding> gaps(Severity severity) {
        return column.found().findings().stream()
                .filter(finding -> finding.severity() == severity && Grid.isGap(finding))
                .toList();
    }
}
