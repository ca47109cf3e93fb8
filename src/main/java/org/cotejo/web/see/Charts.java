package org.cotejo.web.see;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Order;
import org.cotejo.web.see.Chart.Bar;
import org.cotejo.web.see.Chart.Part;
import org.cotejo.web.site.View;
import org.jspecify.annotations.Nullable;

/** The charts of these pages. */
final class Charts {
    private static final String DIVIDED = "bar multiple stacked show-labels labels-align-block-center data-center";
    private static final String COMPARED = "bar multiple show-labels labels-align-block-center data-outside";
    private static final String BY_YEAR = "column multiple stacked show-labels labels-align-block-start data-center";

    private Charts() {}

    private static String say(View view, String key, Object... arguments) {
        return view.messages().get("see." + key, arguments);
    }

    /** One bar divided by verdict. */
    static Bar divided(View view, String label, @Nullable String path, Map<Verdict, Integer> counts) {
        List<Integer> numbers = Order.VERDICTS.stream().map(counts::get).toList();
        List<Integer> sizes = Chart.hundred(numbers);
        return new Bar(
                label,
                path,
                "",
                "",
                IntStream.range(0, numbers.size())
                        .mapToObj(
                                i -> new Part(Order.VERDICTS.get(i).name(), sizes.get(i), view.number(numbers.get(i))))
                        .toList());
    }

    /** Bars divided by verdict, each as long as the others. */
    static Chart divided(View view, String caption, List<Bar> bars) {
        return new Chart(
                DIVIDED,
                caption,
                Order.VERDICTS.stream().map(view.words()::verdict).toList(),
                bars);
    }

    /** Score of a law by topic, beside the middle law's. */
    static Chart topics(View view, Portrait portrait) {
        List<Bar> bars = portrait.topics().stream()
                .map(topic -> new Bar(
                        view.words().topic(topic.topic()),
                        null,
                        "",
                        "",
                        List.of(share(view, "own", topic.own().score()), share(view, "median", topic.median()))))
                .toList();
        return new Chart(
                COMPARED,
                say(view, "topics.caption"),
                List.of(portrait.column().law().name(), say(view, "median")),
                bars);
    }

    /** The verdicts by severity. */
    static Chart severities(View view, Portrait portrait) {
        return divided(
                view,
                say(view, "severities.caption"),
                portrait.severities().stream()
                        .map(each -> divided(view, view.words().severity(each.severity()), null, each.counts()))
                        .toList());
    }

    /** The verdicts of all laws on each requirement. */
    static Chart duties(View view, String caption, List<Duty> duties) {
        return divided(
                view,
                caption,
                duties.stream()
                        .map(duty -> divided(
                                view,
                                view.words().requirement(duty.requirement().id()),
                                RequirementPage.path(duty.requirement().id()),
                                duty.counts()))
                        .toList());
    }

    /** Score of every state, as the map orders them. */
    static Chart states(View view, String title, Map<State, Measure.Value> values) {
        List<Bar> bars = values.entrySet().stream()
                .map(each -> new Bar(
                        each.getKey().name(),
                        each.getKey().path(),
                        "",
                        "",
                        List.of(share(view, "own", each.getValue().share()))))
                .toList();
        return new Chart(COMPARED, say(view, "states.caption", title), List.of(title), bars);
    }

    private static Part share(View view, String tint, double share) {
        return new Part(tint, Chart.hundred(share), view.words().percent(share));
    }

    /** What the duties of each year came to, the height of a column by their number. */
    static Chart years(View view, Calendar calendar) {
        int most =
                calendar.years().stream().mapToInt(Calendar.Year::duties).max().orElse(0);
        List<Bar> bars = calendar.years().stream()
                .map(year -> new Bar(
                        Integer.toString(year.year()),
                        null,
                        year.duties() == 0 ? "" : view.number(year.duties()),
                        year.published() ? "published" : year.reformed() ? "reformed" : "",
                        List.of(height(view, "MET", year.met(), most), height(view, "ABSENT", year.open(), most))))
                .toList();
        return new Chart(
                BY_YEAR,
                say(view, "years.caption"),
                List.of(view.words().verdict(Verdict.MET), say(view, "years.open")),
                bars);
    }

    /** What there is shows, be it one of two hundred. */
    private static Part height(View view, String tint, int count, int most) {
        int size = most == 0 ? 0 : count * 95 / most;
        return new Part(tint, count > 0 ? Math.max(1, size) : 0, view.number(count));
    }
}
