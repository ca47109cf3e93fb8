package org.cotejo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.cotejo.finding.Hit;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.search.News;
import org.cotejo.search.SavedSearch;
import org.cotejo.search.SavedSearches;
import org.cotejo.search.WatchedRequirement;

/** Runs what people keep, and tells what is new in it. */
final class SearchNews {
    private static final int MOST = 5_000;

    private final Searches searches;
    private final SavedSearches saved;

    SearchNews(Searches searches, SavedSearches saved) {
        this.searches = searches;
        this.saved = saved;
    }

    /** @param look whether what is there counts as seen from now on */
    News of(SavedSearch search, Report report, boolean look) throws IOException {
        Map<String, Hit> now = new LinkedHashMap<>();
        for (Hit hit :
                searches.answer(search.request().page(0, MOST), report).found().hits()) {
            now.put(hit.law() + "#" + hit.eId() + " " + mark(hit.text()), hit);
        }
        Set<String> seen = saved.seen(search.name());
        LocalDate since = saved.since(search.name()).orElse(null);
        List<News.Item> fresh = new ArrayList<>();
        now.forEach((place, hit) -> {
            if (!seen.contains(place)) {
                fresh.add(new News.Item(hit.law(), hit.eId().value(), hit.citation()));
            }
        });
        if (look) {
            saved.look(search.name(), now.keySet(), LocalDate.now());
        }
        return new News(search.name(), search.request().typed(), search.note(), since, now.size(), fresh);
    }

    News of(WatchedRequirement watched, Report report, boolean look) throws IOException {
        Map<String, String> now = new LinkedHashMap<>();
        for (LawReport law : report.laws()) {
            law.findings().stream()
                    .filter(each -> each.requirement().equals(watched.id()))
                    .forEach(each -> now.put(law.id(), each.verdict().name()));
        }
        Map<String, String> before = new LinkedHashMap<>();
        LocalDate since = saved.since(watched.id()).orElse(null);
        for (String line : saved.seen(watched.id())) {
            String[] parts = line.split(" ");
            before.put(String.join(" ", List.of(parts).subList(0, parts.length - 1)), parts[parts.length - 1]);
        }
        List<News.Item> fresh = new ArrayList<>();
        Set<String> there = new LinkedHashSet<>();
        now.forEach((law, verdict) -> {
            there.add(law + " " + verdict);
            if (!verdict.equals(before.get(law))) {
                fresh.add(
                        new News.Item(law, "", before.containsKey(law) ? before.get(law) + " → " + verdict : verdict));
            }
        });
        if (look) {
            saved.look(watched.id(), there, LocalDate.now());
        }
        return new News(watched.id(), "", watched.note(), since, now.size(), fresh);
    }

    /** Tells one wording from another; no more than that is needed of it. */
    private static String mark(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
