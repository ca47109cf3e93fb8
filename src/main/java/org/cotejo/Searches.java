package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.cotejo.finding.Report;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.ProvisionFinder;
import org.cotejo.model.CotejoException;
import org.cotejo.report.AnswerTextWriter;
import org.cotejo.report.NewsWriter;
import org.cotejo.report.json.AnswerJson;
import org.cotejo.report.json.JsonText;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.SearchWords;
import org.cotejo.search.Answer;
import org.cotejo.search.LawSearch;
import org.cotejo.search.News;
import org.cotejo.search.SavedSearch;
import org.cotejo.search.SavedSearches;
import org.cotejo.search.SearchRequest;
import org.cotejo.search.WatchedRequirement;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Searches over the laws of a workspace as they stand: what was ingested is found by the next search, and of a law that was
 * taken in more than once the last version alone. Reached by {@link Cotejo#searches()}; thread-safe, open as long as its
 * {@link Cotejo} is.
 */
public final class Searches {
    private final Cotejo cotejo;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable State state;

    private record State(
            LawSnapshot snapshot,
            Set<String> laws,
            ProvisionFinder finder,
            LawSearch search,
            @Nullable Report report) {}

    Searches(Cotejo cotejo) {
        this.cotejo = cotejo;
    }

    /**
     * Answers what was typed. The first answer after an ingest reads what facets need.
     *
     * @param report on the laws to search, for topics and verdicts; without one all laws of the workspace are searched, and
     *     topics and verdicts are those of the report that was given last, or none
     * @throws CotejoException one sentence, where what was typed cannot be understood
     */
    public Answer answer(SearchRequest request, @Nullable Report report) throws IOException {
        lock.readLock().lock();
        try {
            State ready = state;
            if (ready != null && isReady(ready, report)) {
                return ready.search().answer(request);
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            return open(report).search().answer(request);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private static boolean isReady(State state, @Nullable Report report) throws IOException {
        return state.snapshot().isCurrent() && (report == null || report == state.report());
    }

    private State open(@Nullable Report report) throws IOException {
        State before = state;
        if (before != null && isReady(before, report)) {
            return before;
        }
        if (before != null && !before.snapshot().isCurrent()) {
            state = null;
            before.snapshot().close();
            before = null;
        }
        Set<String> laws = report == null ? latest() : laws(report);
        LawSnapshot snapshot = before == null ? cotejo.workspace().snapshot() : before.snapshot();
        ProvisionFinder finder = before != null && before.laws().equals(laws)
                ? before.finder()
                : new ProvisionFinder(snapshot, laws, cotejo.rulebook());
        state = state(snapshot, laws, report == null ? finder : finder.judgedBy(report), report);
        return state;
    }

    private State state(LawSnapshot snapshot, Set<String> laws, ProvisionFinder finder, @Nullable Report report)
            throws IOException {
        String language = cotejo.tradition().language();
        LawSearch search = new LawSearch(
                finder,
                cotejo.tradition(),
                FactWords.load(cotejo.rules(), language),
                SearchWords.load(cotejo.rules(), language),
                cotejo.rulebook());
        return new State(snapshot, laws, finder, search, report);
    }

    private Set<String> latest() throws IOException {
        return cotejo.library().laws().stream().map(HeldLaw::key).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> laws(Report report) {
        return report.laws().stream()
                .map(law -> IndexedLaw.keyOf(law.source()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What people keep, in the folder of the workspace. */
    public SavedSearches saved() {
        return new SavedSearches(cotejo.folder());
    }

    /**
     * What is new of everything that is kept, in the order of the file: searches, then requirements.
     *
     * @param report on the laws of the workspace
     */
    public List<News> news(Report report) throws IOException {
        SearchNews runs = new SearchNews(this, saved());
        List<News> news = new ArrayList<>();
        for (SavedSearch search : saved().searches()) {
            news.add(runs.of(search, report, false));
        }
        for (WatchedRequirement watched : saved().watched()) {
            news.add(runs.of(watched, report, false));
        }
        return news;
    }

    /**
     * What is new of one of them, which counts as seen from now on.
     *
     * @throws CotejoException where nothing of that name is kept
     */
    public synchronized News look(String name, Report report) throws IOException {
        SearchNews runs = new SearchNews(this, saved());
        for (SavedSearch search : saved().searches()) {
            if (search.name().equals(name)) {
                return runs.of(search, report, true);
            }
        }
        for (WatchedRequirement watched : saved().watched()) {
            if (watched.id().equals(name)) {
                return runs.of(watched, report, true);
            }
        }
        throw new CotejoException("search.not_kept", name);
    }

    /** Keeps a search; what it finds now counts as seen. */
    public synchronized void keep(SavedSearch search, Report report) throws IOException {
        answer(search.request(), report);
        saved().keep(search);
        look(search.name(), report);
    }

    /**
     * Watches a requirement; its verdicts now count as seen.
     *
     * @throws CotejoException where the rulebook does not have it
     */
    public synchronized void watch(WatchedRequirement watched, Report report) throws IOException {
        LawChoice.requirement(watched.id(), cotejo.rulebook());
        saved().watch(watched);
        look(watched.id(), report);
    }

    /**
     * Another note for what is kept; what counts as seen stays.
     *
     * @throws CotejoException where nothing of that name is kept
     */
    public synchronized void note(String name, String note) throws IOException {
        Optional<SavedSearch> search = saved().named(name);
        if (search.isPresent()) {
            saved().keep(new SavedSearch(name, search.get().request(), note));
            return;
        }
        if (saved().watched().stream().noneMatch(each -> each.id().equals(name))) {
            throw new CotejoException("search.not_kept", name);
        }
        saved().watch(new WatchedRequirement(name, note));
    }

    /** @throws CotejoException where nothing of that name is kept */
    public synchronized void forget(String name) throws IOException {
        if (!saved().forget(name)) {
            throw new CotejoException("search.not_kept", name);
        }
    }

    /**
     * @param format {@code text} or {@code json}
     * @param out is flushed and left open
     */
    public void write(List<News> news, String format, Locale language, OutputStream out) throws IOException {
        switch (format) {
            case "json" -> new NewsWriter().json(news, out);
            case "text" -> new NewsWriter().text(news, language, out);
            default -> throw new CotejoException("report.unknown_format", format, "json, text");
        }
    }

    /** Jurisdictions whose name has this in it, accents and case apart; as it is where none has. */
    public Set<String> jurisdictions(String part) throws IOException {
        Set<String> found = new TreeSet<>();
        for (HeldLaw law : cotejo.library().laws()) {
            String name = law.jurisdiction().isBlank() ? law.id() : law.jurisdiction();
            if (Fold.words(name).contains(Fold.words(part))) {
                found.add(name);
            }
        }
        return found.isEmpty() ? Set.of(part) : found;
    }

    /**
     * @param format {@code text} or {@code json}
     * @param facets whether to show by what hits can be told apart
     * @param out is flushed and left open
     */
    public void write(Answer answer, boolean facets, String format, Locale language, OutputStream out)
            throws IOException {
        switch (format) {
            case "json" -> JsonText.write(AnswerJson.of(answer, facets), out);
            case "text" -> new AnswerTextWriter().write(answer, facets, cotejo.rulebook(), language, out);
            default -> throw new CotejoException("report.unknown_format", format, "json, text");
        }
    }

    void close() throws IOException {
        lock.writeLock().lock();
        try {
            if (state != null) {
                state.snapshot().close();
                state = null;
            }
        } finally {
            lock.writeLock().unlock();
        }
    }
}
