package org.cotejo;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.cotejo.finding.Report;
import org.cotejo.index.Facet;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.ProvisionFinder;
import org.cotejo.model.CotejoException;
import org.cotejo.report.AnswerJsonWriter;
import org.cotejo.report.AnswerTextWriter;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.SearchWords;
import org.cotejo.rulebook.Tradition;
import org.cotejo.search.Answer;
import org.cotejo.search.LawSearch;
import org.cotejo.search.SearchRequest;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/**
 * Searches over the laws of a workspace as they stand: what was ingested is found by the next search. Thread-safe; closed
 * with the {@link Cotejo} it came from.
 */
public final class Searches {
    private final Source source;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private @Nullable State state;

    /** What a search needs of the one front door. */
    interface Source {
        LawSnapshot snapshot() throws IOException;

        Report report(LawSnapshot snapshot) throws IOException;

        Rulebook rulebook() throws IOException;

        Tradition tradition();

        FactWords facts() throws IOException;

        SearchWords words() throws IOException;
    }

    /** @param judged whether topics and verdicts are known */
    private record State(LawSnapshot snapshot, LawSearch search, ProvisionFinder finder, boolean judged) {}

    Searches(Source source) {
        this.source = source;
    }

    /**
     * Answers what was typed. The first answer after an ingest reads what facets need; the first that asks for topics or
     * verdicts has all laws judged, once.
     *
     * @param judged whether topics and verdicts are to be counted; a request that is narrowed by one counts them anyway
     * @throws CotejoException one sentence, where what was typed cannot be understood
     */
    public Answer answer(SearchRequest request, boolean judged) throws IOException {
        boolean evidence = judged
                || !request.narrowing().of(Facet.TOPIC).isEmpty()
                || !request.narrowing().of(Facet.VERDICT).isEmpty();
        lock.readLock().lock();
        try {
            if (isReady(evidence)) {
                return state.search().answer(request);
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (!isReady(evidence)) {
                open(evidence);
            }
            return state.search().answer(request);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private boolean isReady(boolean evidence) throws IOException {
        return state != null && state.snapshot().isCurrent() && (state.judged() || !evidence);
    }

    private void open(boolean evidence) throws IOException {
        State before = state;
        state = null;
        if (before != null) {
            before.snapshot().close();
        }
        LawSnapshot snapshot = source.snapshot();
        Report report = evidence ? source.report(snapshot) : null;
        ProvisionFinder finder = new ProvisionFinder(snapshot, source.rulebook(), report);
        LawSearch search = new LawSearch(finder, source.tradition(), source.facts(), source.words());
        state = new State(snapshot, search, finder, evidence);
    }

    /** Jurisdictions whose name has this in it, accents and case apart; as it is where none has. */
    public Set<String> jurisdictions(String part) throws IOException {
        Set<String> found = new TreeSet<>();
        try (LawSnapshot snapshot = source.snapshot()) {
            for (IndexedLaw law : snapshot.laws()) {
                String name = law.jurisdictionOrName();
                if (Fold.words(name).contains(Fold.words(part))) {
                    found.add(name);
                }
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
            case "json" -> new AnswerJsonWriter().write(answer, facets, out);
            case "text" -> new AnswerTextWriter().write(answer, facets, source.rulebook(), language, out);
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
