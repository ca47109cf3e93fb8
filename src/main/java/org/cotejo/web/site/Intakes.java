package org.cotejo.web.site;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.cotejo.Library;
import org.cotejo.Searches;
import org.cotejo.web.guard.Refusal;

/** Files on their way in, one batch after the other in the background. The last {@value #KEPT} can be asked for. Thread-safe. */
public final class Intakes implements AutoCloseable {
    private static final int KEPT = 100;
    private static final int WAITING = 20;

    private final Map<String, Intaking> known = new LinkedHashMap<>();
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Intakes::thread);
    private final ExecutorService judge = Executors.newSingleThreadExecutor(Intakes::thread);
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final Library library;
    private final Searches searches;
    private final Desks desks;
    private final Clock clock;

    public Intakes(Library library, Searches searches, Desks desks, Clock clock) {
        this.library = library;
        this.searches = searches;
        this.desks = desks;
        this.clock = clock;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "cotejo-intake");
        thread.setDaemon(true);
        return thread;
    }

    /** Judges what is on the desk in the background, if nobody has begun to. */
    public void judge(Desk desk, Locale language) {
        String work = desk.number() + language.getLanguage();
        if (!desk.isJudged(language) && begun.add(work)) {
            judge.execute(() -> {
                try {
                    desk.report(language);
                } finally {
                    begun.remove(work);
                }
            });
        }
    }

    /**
     * Takes files in, as soon as those before are in.
     *
     * @param rejected what was sent and cannot be taken in at all
     * @param done called at the end, whatever it is
     * @throws Refusal where too many are waiting
     */
    public synchronized Intaking start(
            List<Path> inputs, List<Intaking.File> rejected, Locale language, Runnable done) {
        String id = UUID.randomUUID().toString();
        Intaking intaking = new Intaking(id, inputs, rejected, language, clock.instant());
        try {
            worker.execute(() -> {
                try {
                    intaking.run(library, searches, desks, clock);
                } finally {
                    done.run();
                }
            });
        } catch (RejectedExecutionException e) {
            done.run();
            throw new Refusal(503, "refused.busy");
        }
        known.put(id, intaking);
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        return intaking;
    }

    public synchronized Optional<Intaking> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /** The latest first. */
    public synchronized List<Intaking> all() {
        List<Intaking> all = new ArrayList<>(known.values());
        Collections.reverse(all);
        return all;
    }

    /** The batch that is not in yet and was started first. */
    public synchronized Optional<Intaking> running() {
        return known.values().stream().filter(each -> !each.now().isOver()).findFirst();
    }

    /** Waits for the batch that is being read and the laws that are being judged: who interrupts it closes the index under it. */
    @Override
    public void close() {
        worker.getQueue().clear();
        worker.shutdown();
        judge.shutdown();
        try {
            worker.awaitTermination(1, TimeUnit.MINUTES);
            judge.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
