package org.cotejo.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What more laws cost: 10, 100, 1,000 and 10,000, or those that {@code -Dbench.growth=10,50} names, each in a process of its own
 * with {@value #HEAP_MB} MB of heap. What was measured before of other numbers of laws is kept.
 */
final class Growth {
    static final int HEAP_MB = 2048;

    private static final Path DATA = Path.of("src", "bench", "growth.json");
    private static final Path PICTURE = Path.of("src", "bench", "growth.svg");
    private static final long MOST_MINUTES = 60;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Growth() {}

    /**
     * @param megabytes of the texts
     * @param ingest seconds
     * @param index megabytes
     * @param check seconds, all laws, from the index
     * @param reuse seconds, who copied whom among all laws
     * @param search p99 of ten kinds of queries, milliseconds
     * @param memory megabytes that are held when all is done and the reports are let go
     * @param clock whose seconds these are
     */
    record Point(
            int laws,
            double megabytes,
            double ingest,
            double index,
            double check,
            double reuse,
            double search,
            double memory,
            String clock) {
        String markdown() {
            return String.join(
                    " | ",
                    "| " + laws,
                    Line.number(megabytes),
                    Line.number(ingest),
                    Line.number(index),
                    Line.number(check),
                    Line.number(reuse),
                    Line.number(search),
                    Line.number(memory),
                    clock + " |");
        }
    }

    /** Writes after each number of laws, so that what was measured is there whatever comes of the next. */
    static void run() throws IOException {
        Map<Integer, Point> points = new TreeMap<>();
        kept().forEach(point -> points.put(point.laws(), point));
        for (String laws : System.getProperty("growth", "10,100,1000,10000").split(",")) {
            Point point = measured(laws);
            System.out.println(point.markdown());
            points.put(point.laws(), point);
            List<Point> all = List.copyOf(points.values());
            Files.writeString(DATA, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
            Files.writeString(PICTURE, new GrowthPicture(all).svg(), StandardCharsets.UTF_8);
        }
    }

    private static Point measured(String laws) throws IOException {
        Path folder = Files.createTempDirectory("growth");
        try {
            Path out = folder.resolve("point.json");
            List<String> command = List.of(
                    "java",
                    "-Xmx" + HEAP_MB + "m",
                    "-Dcpu=" + Clock.CPU,
                    "-cp",
                    System.getProperty("java.class.path"),
                    GrowthRun.class.getName(),
                    laws,
                    folder.toString(),
                    out.toString());
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            if (!ended(process)) {
                process.destroyForcibly();
                throw new IOException(laws + " laws: not done in " + MOST_MINUTES + " minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException(laws + " laws: ended with " + process.exitValue());
            }
            return MAPPER.readValue(out.toFile(), Point.class);
        } finally {
            Specimens.delete(folder);
        }
    }

    private static boolean ended(Process process) {
        try {
            return process.waitFor(MOST_MINUTES, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<Point> kept() throws IOException {
        return Files.exists(DATA)
                ? MAPPER.readValue(DATA.toFile(), new TypeReference<List<Point>>() {})
                : new ArrayList<>();
    }

    /** Empty where nothing was ever measured. */
    static String table() throws IOException {
        List<Point> points = kept();
        if (points.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("""

                ## Growth
                Invented laws, in every tenth place a real one where the project has any beside it; each number in a process of
                its own with %d MB of heap. Reports hold all findings of their laws, so more than %d laws are checked so many
                at a time, and each report is let go. ![What more laws cost](growth.svg) Data: [growth.json](growth.json).

                | laws | texts, MB | ingest, s | index, MB | check from the index, s | who copied whom, s | search p99, ms | memory held, MB | clock of the |
                |---|---|---|---|---|---|---|---|---|
                """.formatted(HEAP_MB, GrowthRun.AT_ONCE));
        points.forEach(point -> out.append(point.markdown()).append('\n'));
        return out.toString();
    }
}
