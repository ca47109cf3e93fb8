package org.cotejo.bench;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.Cotejo;
import org.cotejo.Searches;
import org.cotejo.search.SearchBenchmark;
import org.cotejo.search.SearchRequest;

/** What more laws cost: 10, 100 and 1,000, or those that {@code -Dgrowth=10,50} names, each in a process of its own. */
final class Growth {
    static final Path DATA = Path.of("src", "bench", "growth.json");
    static final Path PICTURE = Path.of("src", "bench", "growth.svg");

    private static final int SEARCHES = 50;
    private static final double MEGABYTE = 1 << 20;

    private Growth() {}

    /**
     * @param megabytes of the texts
     * @param ingest seconds
     * @param index megabytes
     * @param check seconds, all laws at once, from the index
     * @param search p99 of ten kinds of queries, milliseconds
     * @param memory megabytes that are held when all is done and the report is let go
     */
    record Point(int laws, double megabytes, double ingest, double index, double check, double search, double memory) {}

    static void run() throws IOException {
        List<Point> points = new ArrayList<>();
        for (String laws : System.getProperty("growth", "10,100,1000").split(",")) {
            Path out = Files.createTempFile("growth", ".json");
            Process process = new ProcessBuilder(
                            "java",
                            "-Dcpu=" + Clock.CPU,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Growth.class.getName(),
                            laws,
                            out.toString())
                    .inheritIO()
                    .start();
            try {
                process.waitFor();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            Point point = new ObjectMapper().readValue(out.toFile(), Point.class);
            Files.delete(out);
            System.out.println(point);
            points.add(point);
        }
        Files.writeString(
                DATA, new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(points) + "\n");
        Files.writeString(PICTURE, new GrowthPicture(points).svg(), StandardCharsets.UTF_8);
    }

    static List<Point> kept() throws IOException {
        return Files.exists(DATA)
                ? new ObjectMapper().readValue(DATA.toFile(), new TypeReference<List<Point>>() {})
                : List.of();
    }

    /** @param arguments how many laws, and where to write what was measured */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("growth");
        Point point = measure(folder, Integer.parseInt(arguments[0]));
        new ObjectMapper().writeValue(Path.of(arguments[1]).toFile(), point);
        Specimens.delete(folder);
    }

    private static Point measure(Path folder, int laws) throws IOException {
        List<Path> texts = Specimens.texts(folder.resolve("laws"), laws);
        Path workspace = folder.resolve("workspace");
        try (Cotejo cotejo = Cotejo.open(workspace)) {
            cotejo.rulebook();
            double ingest = Clock.of(() -> cotejo.ingest(texts));
            double check = Clock.of(() -> cotejo.check(texts));
            double search = p99(cotejo.searches());
            System.gc();
            Runtime machine = Runtime.getRuntime();
            return new Point(
                    laws,
                    size(folder.resolve("laws")) / MEGABYTE,
                    ingest / 1000,
                    size(workspace.resolve("index")) / MEGABYTE,
                    check / 1000,
                    search,
                    (machine.totalMemory() - machine.freeMemory()) / MEGABYTE);
        }
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
