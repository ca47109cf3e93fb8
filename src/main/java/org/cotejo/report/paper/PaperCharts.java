package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Opening;
import org.cotejo.report.Tint;
import org.cotejo.report.paper.Block.Chart;
import org.cotejo.report.paper.Block.Chart.Series;

/** The charts of the documents, each with what it shows in words. */
record PaperCharts(PaperWords words) {
    /** On one line beside the bars. */
    private static final int NAME = 30;

    private static final String OWN = "1F4F8F";
    private static final String OTHERS = "A9A69F";

    /** One bar a category, divided by verdict. */
    Chart verdicts(String title, String rows, List<String> categories, List<Summary> summaries) {
        List<Verdict> verdicts = PaperWords.occurring(summaries);
        List<Series> series = verdicts.stream()
                .map(verdict -> new Series(
                        words.verdict(verdict),
                        Tint.of(verdict).ink(),
                        summaries.stream()
                                .map(summary -> (double) summary.counts().get(verdict))
                                .toList()))
                .toList();
        String told = IntStream.range(0, categories.size())
                .mapToObj(i -> categories.get(i) + ": " + counts(summaries.get(i), verdicts))
                .collect(Collectors.joining("; "));
        return new Chart(
                title, title + ". " + told + ".", true, rows, words.get("chart.requirements"), categories, series);
    }

    private String counts(Summary summary, List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(verdict -> summary.counts().get(verdict) > 0)
                .map(verdict ->
                        words.words().verdict(verdict) + " " + summary.counts().get(verdict))
                .collect(Collectors.joining(", "));
    }

    /** The score of a law by topic, beside that of the middle law where there are others. */
    Chart topics(LawReport law, String name, List<LawReport> laws) {
        List<String> topics = Scores.topics(List.of(law), words.rulebook());
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                name,
                OWN,
                topics.stream().map(topic -> Scores.topic(law, topic).score()).toList()));
        if (laws.size() > 1) {
            series.add(new Series(
                    words.get("median"),
                    OTHERS,
                    topics.stream().map(topic -> Scores.median(laws, topic)).toList()));
        }
        String told = IntStream.range(0, topics.size())
                .mapToObj(i -> words.words().topic(topics.get(i)) + ": "
                        + words.words().percent(series.get(0).values().get(i)))
                .collect(Collectors.joining("; "));
        String title = words.get("chart.topics");
        return new Chart(
                title,
                title + ". " + told + ".",
                false,
                words.words().get("topic"),
                words.words().get("score"),
                topics.stream()
                        .map(topic -> Opening.of(words.words().topic(topic), NAME))
                        .toList(),
                series);
    }

    /** The verdicts on a law by severity. */
    Chart severities(LawReport law) {
        var severities = Scores.severities(law);
        return verdicts(
                words.get("chart.severities"),
                words.words().get("severity"),
                severities.keySet().stream().map(words.words()::severity).toList(),
                List.copyOf(severities.values()));
    }

    /** The verdicts on each of the laws, in their order. */
    Chart laws(List<LawReport> laws) {
        return verdicts(
                words.get("chart.laws"),
                words.words().get("law"),
                laws.stream().map(law -> words.name(law)).toList(),
                laws.stream().map(LawReport::summary).toList());
    }
}
