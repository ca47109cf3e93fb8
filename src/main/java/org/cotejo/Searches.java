package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;
import org.cotejo.finding.Report;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.ProvisionFinder;
import org.cotejo.model.CotejoException;
import org.cotejo.report.AnswerTextWriter;
import org.cotejo.report.json.AnswerJson;
import org.cotejo.report.json.JsonText;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.SearchWords;
import org.cotejo.search.Answer;
import org.cotejo.search.LawSearch;
import org.cotejo.search.SearchRequest;
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
            ProvisionFinder finder,
            LawSearch search,
            @Nullable Report report) {}

    Searches(Cotejo cotejo) {
        this.cotejo = cotejo;
    }

    /**
     * Answers what was typed. The first answer after an ingest reads what facets need.
     *
     * @param report on the laws of the workspace, for topics and verdicts; without one they are those of the report that
     *     was given last, or none
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
        boolean current = before != null && before.snapshot().isCurrent();
        if (before != null && !current) {
            state = null;
            before.snapshot().close();
        }
        LawSnapshot snapshot = current ? before.snapshot() : cotejo.workspace().snapshot();
        ProvisionFinder unjudged =
                current ? before.finder() : new ProvisionFinder(snapshot, latest(), cotejo.rulebook());
        ProvisionFinder finder = report == null ? unjudged : unjudged.judgedBy(report);
        LawSearch search = new LawSearch(
                finder,
                cotejo.tradition(),
                FactWords.load(cotejo.rules(), cotejo.tradition().language()),
                SearchWords.load(cotejo.rules(), cotejo.tradition().language()));
        State opened = new State(snapshot, finder, search, report);
        state = opened;
        return opened;
    }

    private Set<String> latest() throws IOException {
        return cotejo.library().laws().stream().map(HeldLaw::key).collect(Collectors.toCollection(HashSet::new));
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
