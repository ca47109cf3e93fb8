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
import org.cotejo.check.CheckBenchmark;
import org.cotejo.check.ReuseBenchmark;
import org.cotejo.search.SearchBenchmark;

/**
 * Runs all benchmarks, or those of the groups that are named, and writes what came of them: JSON, one file a group, in
 * {@code target/bench}, and the table of all groups measured so far in {@code src/bench/RESULTS.md}.
 */
public final class Benchmarks {
    private static final Path JSON = Path.of("target", "bench");
    private static final Path TABLE = Path.of("src", "bench", "RESULTS.md");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String HEAD = """
            # What it costs

            Written by `mvn -Pbench verify`; how to run it stands in CONTRIBUTING.md. Medians of turns, ratios of each turn, by
            the clock of %s. Times are of one machine; ratios are what holds.

            | what | measured | beside | that takes | ratio | goal | |
            |---|---|---|---|---|---|---|
            """;

    private Benchmarks() {}

    private interface Group {
        List<Line> lines() throws IOException;
    }

    private static final Map<String, Group> GROUPS = new LinkedHashMap<>();

    static {
        GROUPS.put("reading", Reading::lines);
        GROUPS.put("indexing", Indexing::lines);
        GROUPS.put("judging", Benchmarks::judging);
        GROUPS.put("again", Again::lines);
        GROUPS.put("reuse", ReuseBenchmark::lines);
        GROUPS.put("search", Benchmarks::search);
        GROUPS.put("cold", Cold::lines);
    }

    /** @param arguments {@code all}, or groups and {@code growth}, with commas between */
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = List.of(arguments[0].split(","));
        Files.createDirectories(JSON);
        for (Map.Entry<String, Group> group : GROUPS.entrySet()) {
            if (wanted.contains("all") || wanted.contains(group.getKey())) {
                List<Line> lines = group.getValue().lines();
                lines.forEach(line -> System.out.println(line.markdown()));
                MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValue(file(group.getKey()).toFile(), lines);
            }
        }
        if (wanted.contains("all") || wanted.contains("growth")) {
            Growth.run();
        }
        Files.writeString(TABLE, table(), StandardCharsets.UTF_8);
    }

    private static Path file(String group) {
        return JSON.resolve(group + ".json");
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
        StringBuilder out =
                new StringBuilder(HEAD.formatted(Clock.CPU ? "the processor, all cores together" : "the wall"));
        for (String group : GROUPS.keySet()) {
            if (Files.exists(file(group))) {
                for (Line line : MAPPER.readValue(file(group).toFile(), new TypeReference<List<Line>>() {})) {
                    out.append(line.markdown()).append('\n');
                }
            }
        }
        List<Growth.Point> points = Growth.kept();
        if (!points.isEmpty()) {
            out.append("""

                    ## Growth
                    Invented laws, in every tenth place a real one where the project has any beside it; each number in a process of
                    its own. ![What more laws cost](growth.svg) Data: [growth.json](growth.json).

                    | laws | texts, MB | ingest, s | index, MB | check from the index, s | search p99, ms | memory held, MB |
                    |---|---|---|---|---|---|---|
                    """);
            for (Growth.Point point : points) {
                out.append(String.join(
                                " | ",
                                "| " + point.laws(),
                                Line.number(point.megabytes()),
                                Line.number(point.ingest()),
                                Line.number(point.index()),
                                Line.number(point.check()),
                                Line.number(point.search()),
                                Line.number(point.memory())))
                        .append(" |\n");
            }
        }
        return out.toString();
    }
}
