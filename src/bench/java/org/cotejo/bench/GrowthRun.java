package org.cotejo.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.Cotejo;
import org.cotejo.Intake;
import org.cotejo.Searches;
import org.cotejo.search.SearchBenchmark;
import org.cotejo.search.SearchRequest;

/** Measures one number of laws, and says how far it is. */
final class GrowthRun {
    /** Laws in one report: a law's findings take half a megabyte. */
    static final int AT_ONCE = 1_000;

    private static final Logger LOG = Logger.getLogger("");
    private static final int TOLD = 500;
    private static final int SEARCHES = 50;
    private static final double MEGABYTE = 1 << 20;

    private final long start = System.nanoTime();
    private final Path folder;
    private final int laws;
    private int read;

    private GrowthRun(Path folder, int laws) {
        this.folder = folder;
        this.laws = laws;
    }

    /** @param arguments how many laws, a folder to do it in, and where to write what was measured */
    public static void main(String[] arguments) throws IOException {
        LOG.setLevel(Level.SEVERE);
        Growth.Point point = new GrowthRun(Path.of(arguments[1]), Integer.parseInt(arguments[0])).measured();
        new ObjectMapper().writeValue(Path.of(arguments[2]).toFile(), point);
    }

    private Growth.Point measured() throws IOException {
        List<Path> texts = Specimens.texts(folder.resolve("laws"), laws);
        Path workspace = folder.resolve("workspace");
        try (Cotejo cotejo = Cotejo.builder()
                .workspace(workspace)
                .progress(outcome -> tellRead())
                .open()) {
            cotejo.rulebook();
            List<Intake.Law> taken = new ArrayList<>();
            double ingest = Clock.of(() -> taken.addAll(cotejo.ingest(texts).laws()));
            double check = Clock.of(() -> check(cotejo, texts));
            Set<String> keys = taken.stream().map(Intake.Law::key).collect(Collectors.toSet());
            double reuse = Clock.of(() -> cotejo.comparisons().reuse(keys));
            tell("who copied whom");
            double search = p99(cotejo.searches());
            tell("searched");
            System.gc();
            Runtime machine = Runtime.getRuntime();
            return new Growth.Point(
                    laws,
                    size(folder.resolve("laws")) / MEGABYTE,
                    ingest / 1000,
                    size(workspace.resolve("index")) / MEGABYTE,
                    check / 1000,
                    reuse / 1000,
                    search,
                    (machine.totalMemory() - machine.freeMemory()) / MEGABYTE,
                    Clock.CPU ? "processor" : "wall");
        }
    }

    private void check(Cotejo cotejo, List<Path> texts) throws IOException {
        for (int from = 0; from < texts.size(); from += AT_ONCE) {
            int to = Math.min(texts.size(), from + AT_ONCE);
            cotejo.check(texts.subList(from, to));
            tell(to + " checked");
        }
    }

    private void tellRead() {
        read++;
        if (read <= laws && (read % TOLD == 0 || read == laws)) {
            tell(read + " read");
        }
    }

    private void tell(String what) {
        System.out.printf("%d laws, after %d s: %s%n", laws, (System.nanoTime() - start) / 1_000_000_000, what);
    }

    private static double p99(Searches searches) throws IOException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < 2 * SEARCHES; i++) {
            for (String typed : SearchBenchmark.KINDS.values()) {
                double took = Clock.here(() -> searches.answer(SearchRequest.of(typed, 10), null));
                if (i >= SEARCHES) {
                    times.add(took);
                }
            }
        }
        return times.stream().sorted().toList().get(times.size() * 99 / 100);
    }

    private static double size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
