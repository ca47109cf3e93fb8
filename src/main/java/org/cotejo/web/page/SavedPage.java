package org.cotejo.web.page;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.finding.Verdict;
import org.cotejo.search.News;
import org.cotejo.search.SavedSearch;
import org.cotejo.web.site.Addresses;
import org.cotejo.web.site.DeskLaw;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Site;
import org.cotejo.web.site.View;
import org.cotejo.web.site.Visit;
import org.jspecify.annotations.Nullable;

/** The searches and requirements that people keep, each with what is new since somebody marked it as seen. */
public final class SavedPage implements Page {
    /** How much is shown at once of what is new. */
    private static final int MOST = 50;

    /**
     * What its template shows.
     *
     * @param trouble what could not be done, a sentence; empty where nothing was tried or all went well
     */
    public record Shown(View view, List<Row> searches, List<Row> watched, String trouble) {}

    /**
     * One thing that is kept.
     *
     * @param title as people call it
     * @param address where it is run, or read
     */
    public record Row(News news, String title, String address, List<Item> fresh) {
        /** How many new ones are not shown. */
        public int more() {
            return news.fresh().size() - fresh.size();
        }
    }

    /**
     * Something new.
     *
     * @param address empty where the desk does not have it
     * @param before the verdict that it was, where it is a verdict and there was one
     * @param now the verdict that it is, where it is one
     */
    public record Item(
            String law,
            String what,
            String address,
            @Nullable Verdict before,
            @Nullable Verdict now) {}

    @Override
    public void answer(Visit visit) throws IOException {
        show(visit, "");
    }

    static void show(Visit visit, String trouble) throws IOException {
        View view = visit.view();
        Map<String, SavedSearch> requests = new LinkedHashMap<>();
        visit.site().cotejo().searches().saved().searches().forEach(each -> requests.put(each.name(), each));
        List<News> news = visit.site().cotejo().searches().news(visit.desk().report(Site.FIRST));
        List<Row> searches = news.stream()
                .filter(each -> !each.query().isEmpty() && requests.containsKey(each.name()))
                .map(each -> new Row(
                        each,
                        each.name(),
                        SearchState.addressOf(requests.get(each.name()).request()),
                        items(each, visit)))
                .toList();
        List<Row> watched = news.stream()
                .filter(each -> each.query().isEmpty())
                .map(each -> new Row(
                        each,
                        view.words().requirement(each.name()),
                        "/requirements/" + Addresses.encoded(each.name()),
                        items(each, visit)))
                .toList();
        visit.show("saved.jte", new Shown(view, searches, watched, trouble));
    }

    private static List<Item> items(News news, Visit visit) {
        return news.fresh().stream()
                .limit(MOST)
                .map(item -> item(item, news, visit.desk().laws()))
                .toList();
    }

    private static Item item(News.Item item, News news, List<DeskLaw> laws) {
        DeskLaw law = laws.stream()
                .filter(each -> each.held().id().equals(item.law()))
                .findFirst()
                .orElse(null);
        String name = law == null ? item.law() : law.name();
        if (!item.place().isEmpty()) {
            String address = law == null ? "" : law.path() + "?at=" + place(item) + "#" + place(item);
            return new Item(name, item.what(), address, null, null);
        }
        String[] verdicts = item.what().split(" → ", 2);
        return new Item(
                name,
                "",
                law == null ? "" : law.path(news.name()),
                verdicts.length < 2 ? null : verdict(verdicts[0]),
                verdict(verdicts[verdicts.length - 1]));
    }

    private static String place(News.Item item) {
        return Addresses.encoded(item.place());
    }

    private static @Nullable Verdict verdict(String name) {
        return Stream.of(Verdict.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
