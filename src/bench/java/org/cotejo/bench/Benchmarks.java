package org.cotejo.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cotejo.check.CheckBenchmark;
import org.cotejo.check.ReuseBenchmark;
import org.cotejo.search.SearchBenchmark;

/**
 * Runs all benchmarks, or those of the groups that are named, and writes what came of each as soon as it is there: JSON to
 * {@code src/bench/results.json}, where groups that are not run stay as they were, and the table of all groups to
 * {@code src/bench/RESULTS.md}. A group that fails keeps what it had and stops no other.
 */
public final class Benchmarks {
    private static final Path JSON = Path.of("src", "bench", "results.json");
    private static final Path TABLE = Path.of("src", "bench", "RESULTS.md");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String HEAD = """
            # What it costs

            Written by `mvn -Pbench verify`; how to run it stands in CONTRIBUTING.md. Medians of turns, ratios of each turn. Times are
            of one machine, by its clock on the wall or, where that is said, by that of the processor, all cores together; ratios
            are what holds.

            | what | measured | beside | that takes | ratio | goal | |
            |---|---|---|---|---|---|---|
            """;

    private static final Logger LOG = Logger.getLogger("");

    private Benchmarks() {}

    private interface Group {
        void run() throws IOException;
    }

    private interface Pairs {
        List<Line> lines() throws IOException;
    }

    private static final Map<String, Pairs> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("reading", Reading::lines);
        GROUPS.put("indexing", Indexing::lines);
        GROUPS.put("judging", Benchmarks::judging);
        GROUPS.put("again", Again::lines);
        GROUPS.put("reuse", ReuseBenchmark::lines);
        GROUPS.put("search", Benchmarks::search);
        GROUPS.put("cold", Cold::lines);
    }

    /**
     * @param arguments {@code all}, or groups and {@code growth}, with commas between
     * @throws IllegalStateException where a group failed, after all others are done
     */
    public static void main(String[] arguments) throws IOException {
        LOG.setLevel(Level.SEVERE);
        List<String> wanted = List.of(arguments[0].split(","));
        Map<String, Group> groups = new LinkedHashMap<>();
        GROUPS.forEach((name, pairs) -> groups.put(name, () -> keep(name, pairs.lines())));
        groups.put("growth", Growth::run);
        List<String> failed = new ArrayList<>();
        groups.forEach((name, group) -> {
            if ((wanted.contains("all") || wanted.contains(name)) && !done(name, group)) {
                failed.add(name);
            }
        });
        Files.writeString(TABLE, table(), StandardCharsets.UTF_8);
        if (!failed.isEmpty()) {
            throw new IllegalStateException("failed: " + String.join(", ", failed));
        }
    }

    /** Whatever goes wrong in one, the others are hours of work. */
    private static boolean done(String name, Group group) {
        long start = System.nanoTime();
        System.out.println(name + " …");
        try {
            group.run();
            Files.writeString(TABLE, table(), StandardCharsets.UTF_8);
            System.out.printf("%s: %d s%n", name, (System.nanoTime() - start) / 1_000_000_000);
            return true;
        } catch (Exception e) {
            e.printStackTrace(System.out);
            return false;
        }
    }

    private static void keep(String name, List<Line> lines) throws IOException {
        String clock = Clock.CPU ? " (processor)" : "";
        List<Line> said = lines.stream().map(line -> line.plus(clock)).toList();
        said.forEach(line -> System.out.println(line.markdown()));
        Map<String, List<Line>> all = kept();
        all.put(name, said);
        Files.writeString(JSON, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    }

    private static Map<String, List<Line>> kept() throws IOException {
        return Files.exists(JSON)
                ? MAPPER.readValue(JSON.toFile(), new TypeReference<LinkedHashMap<String, List<Line>>>() {})
                : new LinkedHashMap<>();
    }

    private static List<Line> judging() throws IOException {
        return List.of(
                Jmh.pair(
                        "evidence of 32 laws",
                        CheckBenchmark.class,
                        "evidence",
                        "the same signals walked, nothing done with them",
                        "signals",
                        1.5),
                Jmh.pair(
                        "check of 32 laws, warm",
                        CheckBenchmark.class,
                        "check",
                        "the signals walked and Drools alone on the same facts",
                        "signalsAndDrools",
                        0));
    }

    private static List<Line> search() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String kind : SearchBenchmark.KINDS.keySet()) {
            lines.add(Turns.pair(
                    "search: " + kind,
                    () -> Jmh.once(SearchBenchmark.class, "answer", kind),
                    "its Lucene query with Lucene's highlights",
                    () -> Jmh.once(SearchBenchmark.class, "lucene", kind),
                    0,
                    0));
        }
        return lines;
    }

    private static String table() throws IOException {
        StringBuilder out = new StringBuilder(HEAD);
        Map<String, List<Line>> kept = kept();
        for (String group : GROUPS.keySet()) {
            kept.getOrDefault(group, List.of())
                    .forEach(line -> out.append(line.markdown()).append('\n'));
        }
        return out.append(Growth.table()).toString();
    }
}
