package org.cotejo.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.Cotejo;
import org.cotejo.fact.FactReader;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.RawSignals;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.FactWords;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.Tradition;

/**
 * What judging costs beside running the signals alone, over the same warm index, in turns; prints a Markdown table. No test:
 * times depend on the machine. See CONTRIBUTING.md.
 */
final class CheckBenchmark {
    private static final Path SHIPPED = Path.of("laws/specimens");
    private static final int ROUNDS = Integer.getInteger("rounds", 7);
    private static final int WARM_UP = Integer.getInteger("warmup", 3);

    private CheckBenchmark() {}

    /** @param counts of laws to measure; none for the usual ones */
    public static void main(String[] counts) throws IOException {
        Rulebook rulebook = RulebookLoader.load(RulebookFiles.shipped(), "general-law");
        List<Expression> laws = shipped();
        System.out.println("| laws | signals alone, ms | check, ms | check : signals | check, ms a law |");
        System.out.println("|---|---|---|---|---|");
        String[] usual = {String.valueOf(laws.size()), "1", "8", "32", "128"};
        for (String count : counts.length > 0 ? counts : usual) {
            System.out.println(measure(rulebook, laws, Integer.parseInt(count)));
        }
    }

    private static List<Expression> shipped() throws IOException {
        try (Stream<Path> files = Files.list(SHIPPED);
                Cotejo cotejo = Cotejo.open(Files.createTempDirectory("benchmark"))) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(cotejo::structure)
                    .toList();
        }
    }

    private static String measure(Rulebook rulebook, List<Expression> laws, int count) throws IOException {
        try (LawIndex index = LawIndex.inMemory()) {
            for (int i = 0; i < count; i++) {
                index.put(LawEdits.named(laws.get(i % laws.size()), "law " + i), "", Map.of());
            }
            try (LawSnapshot snapshot = index.snapshot()) {
                Set<String> keys = snapshot.laws().stream().map(IndexedLaw::key).collect(Collectors.toSet());
                return row(count, rulebook, snapshot, keys);
            }
        }
    }

    private static String row(int count, Rulebook rulebook, LawSnapshot snapshot, Set<String> keys) throws IOException {
        FactReader facts =
                new FactReader(FactWords.load(RulebookFiles.shipped(), "es"), Tradition.load(rulebook.tradition()));
        Checker checker = new Checker(rulebook, LocalDate.MAX, Locale.ROOT, facts);
        List<Double> raw = new ArrayList<>();
        List<Double> check = new ArrayList<>();
        List<Double> ratio = new ArrayList<>();
        for (int i = 0; i < WARM_UP + ROUNDS; i++) {
            long start = System.nanoTime();
            RawSignals.count(snapshot, rulebook);
            long between = System.nanoTime();
            checker.check(snapshot, keys);
            long end = System.nanoTime();
            if (i >= WARM_UP) {
                raw.add((between - start) / 1e6);
                check.add((end - between) / 1e6);
                ratio.add((end - between) / (double) (between - start));
            }
        }
        return String.format(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.2f | %.1f |",
                count,
                median(raw),
                median(check),
                median(ratio),
                median(check) / count);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
