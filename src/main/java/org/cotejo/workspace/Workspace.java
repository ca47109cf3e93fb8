package org.cotejo.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.cotejo.disk.Lease;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.Expression;
import org.cotejo.model.Manifestation;
import org.cotejo.structure.ReadingAids;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Laws on disk: copies of the sources and the index of their provisions.
 *
 * <p>A batch is committed as one: after a crash the workspace holds what it held before. The same name with the same bytes
 * is read once. Thread-safe; one process at a time.
 */
public final class Workspace implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(Workspace.class);
    private static final int READERS = 2;

    private final Lease lock;
    private final SourceStore sources;
    private final LawIndex index;
    private final LawParser parser;

    private Workspace(Lease lock, SourceStore sources, LawIndex index, LawParser parser) {
        this.lock = lock;
        this.sources = sources;
        this.index = index;
        this.parser = parser;
    }

    /**
     * Opens the workspace in a folder, made where it is missing. An index that is damaged, or that an earlier version wrote
     * otherwise, is built anew from the sources.
     *
     * @param told of that, before this returns
     * @throws CotejoException where the folder cannot be used, or another process has it open
     */
    public static Workspace open(Path folder, LawParser parser, Consumer<Recovery> told) {
        try {
            Lease lock = Lease.on(Files.createDirectories(folder).resolve("lock"))
                    .orElseThrow(() -> new CotejoException("workspace.locked", folder.toString()));
            try {
                return open(lock, folder, parser, told);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (AccessDeniedException e) {
            throw denied(e);
        } catch (IOException e) {
            throw new CotejoException("workspace.unusable", List.of(folder.toString(), reason(e)), e);
        }
    }

    private static Workspace open(Lease lock, Path folder, LawParser parser, Consumer<Recovery> told)
            throws IOException {
        SourceStore sources = new SourceStore(folder.resolve("sources"));
        sources.sweep();
        Path indexFolder = folder.resolve("index");
        LawIndex.State state = LawIndex.state(indexFolder);
        LOG.info("{}: index {}", folder, state);
        if (state != LawIndex.State.SOUND) {
            LawIndex.discard(indexFolder);
        }
        Workspace workspace = new Workspace(lock, sources, LawIndex.at(indexFolder), parser);
        if (state != LawIndex.State.SOUND) {
            told.accept(
                    workspace.rebuilt(state == LawIndex.State.OLDER ? Recovery.Cause.OLDER : Recovery.Cause.DAMAGED));
        }
        return workspace;
    }

    private Recovery rebuilt(Recovery.Cause cause) throws IOException {
        List<Path> whole = new ArrayList<>();
        List<String> damaged = new ArrayList<>();
        for (Path copy : sources.all()) {
            if (SourceStore.isWhole(copy)) {
                whole.add(copy);
            } else {
                damaged.add(copy.getFileName().toString());
            }
        }
        long laws = take(whole, outcome -> {}, source -> {}).stream()
                .filter(outcome -> outcome.trouble().isEmpty())
                .count();
        return new Recovery(cause, Math.toIntExact(laws), damaged);
    }

    /**
     * Takes files in and commits them together.
     *
     * @param progress told of each file as soon as it is done, in the order of {@code files}
     * @return what became of each file, in the order of {@code files}
     */
    public List<Outcome> ingest(List<Path> files, Consumer<Outcome> progress) {
        return take(files, progress, sources::keep);
    }

    private synchronized List<Outcome> take(List<Path> files, Consumer<Outcome> progress, Keep keep) {
        ExecutorService pool = Executors.newFixedThreadPool(READERS);
        boolean committed = false;
        try (LawSnapshot known = index.snapshot()) {
            Set<String> current = currentKeys(known);
            Map<Path, Future<Reading>> readings = new LinkedHashMap<>();
            for (Path file : files) {
                readings.computeIfAbsent(file, f -> pool.submit(read(f, current)));
            }
            List<Outcome> outcomes = new ArrayList<>();
            for (Map.Entry<Path, Future<Reading>> each : readings.entrySet()) {
                Outcome outcome = store(each.getKey(), each.getValue(), keep);
                progress.accept(outcome);
                outcomes.add(outcome);
            }
            index.commit();
            committed = true;
            return outcomes;
        } catch (AccessDeniedException e) {
            throw denied(e);
        } catch (IOException e) {
            throw new CotejoException("workspace.write_failed", List.of(reason(e)), e);
        } finally {
            pool.shutdownNow();
            if (!committed) {
                forget();
            }
        }
    }

    /** Nothing of a batch that was not taken in may come in with the next. */
    private void forget() {
        try {
            index.rollback();
        } catch (IOException e) {
            // nothing is lost by it: the index holds what was committed, and opens anew when it is used
            LOG.warn("the index could not be set back", e);
        }
    }

    private static CotejoException denied(AccessDeniedException e) {
        return new CotejoException("workspace.denied", List.of(String.valueOf(e.getFile())), e);
    }

    /** The provisions as they stand now; the caller closes it. */
    public LawSnapshot snapshot() throws IOException {
        return index.snapshot();
    }

    /** The copy that is kept of a source; there is none where it never was taken in. */
    public Path copy(Manifestation source) {
        return sources.copy(source);
    }

    /** When a source was last taken in. */
    public Instant received(Manifestation source) {
        return SourceStore.received(sources.copy(source));
    }

    @Override
    public void close() throws IOException {
        try (Lease freed = lock) {
            index.close();
        }
    }

    /** A file read: its law, or nothing where the index knows it already. */
    private record Reading(SourceFile source, String key, List<Read> law) {}

    private record Read(Expression law, ReadingAids aids) {}

    private Callable<Reading> read(Path file, Set<String> current) {
        return () -> {
            SourceFile source = SourceReader.load(file);
            String key = IndexedLaw.keyOf(source.name(), source.sha256());
            if (current.contains(key)) {
                return new Reading(source, key, List.of());
            }
            long start = System.nanoTime();
            Expression law = parser.parse(source);
            ReadingAids aids = parser.aids(law);
            LOG.info("{} read in {} ms", file, (System.nanoTime() - start) / 1_000_000);
            return new Reading(source, key, List.of(new Read(law, aids)));
        };
    }

    /** What is done with a source beside reading it. */
    private interface Keep {
        void keep(SourceFile source) throws IOException;
    }

    private Outcome store(Path file, Future<Reading> pending, Keep keep) throws IOException {
        try {
            Reading reading = pending.get();
            keep.keep(reading.source());
            for (Read each : reading.law()) {
                index.put(each.law(), parser.generation(), each.aids());
            }
            return new Outcome(file, reading.key(), !reading.law().isEmpty(), null);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CotejoException problem) {
                LOG.info("{} not read: {}", file, problem.key());
                return new Outcome(file, "", false, problem);
            }
            throw new IllegalStateException("reading " + file, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CotejoException("workspace.interrupted", List.of(file.toString()), e);
        }
    }

    private Set<String> currentKeys(LawSnapshot known) throws IOException {
        Set<String> keys = new HashSet<>();
        for (IndexedLaw law : known.laws()) {
            if (law.generation().equals(parser.generation())) {
                keys.add(law.key());
            }
        }
        return keys;
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
    }
}
