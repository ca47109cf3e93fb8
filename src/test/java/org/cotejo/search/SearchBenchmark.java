package org.cotejo.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.index.RawSearch;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.SearchWords;

/**
 * What a search costs beside its own Lucene query with highlights of ten hits, in turns over one warm index; prints a
 * Markdown table. No test: times depend on the machine. See CONTRIBUTING.md.
 */
final class SearchBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 200);
    private static final int WARM_UP = Integer.getInteger("warmup", 200);

    /** Part of the name of the kinds to try; all where it is empty. */
    private static final String KIND = System.getProperty("kind", "");

    /** Counts what the processor did for this thread alone: for a machine that others work on too. */
    private static final boolean CPU = Boolean.getBoolean("cpu");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("one word", "víctimas");
        KINDS.put("one word with synonyms", "refugio");
        KINDS.put("three words", "capacitación policías municipales");
        KINDS.put("a question", "quién paga la reparación del daño");
        KINDS.put("phrase", "\"reparación del daño\"");
        KINDS.put("near", "\"plazo reglamento\"~8");
        KINDS.put("without", "consejo -secretaría");
        KINDS.put("either", "comité OR consejo OR comisión");
        KINDS.put("beginning", "indemni*");
        KINDS.put("alike", "interprete~");
    }

    private SearchBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        try (ShippedLaws laws = new ShippedLaws()) {
            System.out.println("| query | raw p50, µs | ours p50, µs | p50 : p50 | p99 : p99 |");
            System.out.println("|---|---|---|---|---|");
            for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                if (kind.getKey().contains(KIND)) {
                    System.out.println(row(kind.getKey(), kind.getValue(), laws));
                }
            }
        }
    }

    private static String row(String name, String typed, ShippedLaws laws) throws IOException {
        SearchWords words = SearchWords.load(RulebookFiles.shipped(), "es");
        RawSearch raw = RawSearch.of(laws.finder, QueryReader.read(typed, words));
        SearchRequest request = SearchRequest.of(typed, 10);
        List<Long> theirs = new ArrayList<>();
        List<Long> ours = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long start = now();
            raw.run();
            long between = now();
            laws.search.answer(request);
            long end = now();
            if (i >= WARM_UP) {
                theirs.add(between - start);
                ours.add(end - between);
            }
        }
        return String.format(
                Locale.ROOT,
                "| %s | %.0f | %.0f | %.2f | %.2f |",
                name,
                at(theirs, 0.5) / 1e3,
                at(ours, 0.5) / 1e3,
                (double) at(ours, 0.5) / at(theirs, 0.5),
                (double) at(ours, 0.99) / at(theirs, 0.99));
    }

    private static long now() {
        return CPU ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    private static long at(List<Long> times, double share) {
        return times.stream().sorted().toList().get((int) (share * (times.size() - 1)));
    }
}
