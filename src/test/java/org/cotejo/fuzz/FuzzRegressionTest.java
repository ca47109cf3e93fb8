package org.cotejo.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every kept input, and some changed a little, runs through its target: always the same ones, so that a build that was
 * green stays so. Searching for new ones is {@code mvn -Pfuzz}; see CONTRIBUTING.md.
 */
class FuzzRegressionTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "cotejo", "fuzz");
    private static final int MUTANTS = Integer.getInteger("cotejo.mutants", 150);
    private static final int MOST_CHANGES = 6;
    /** Far more than an input and its changes take, so that only one that hangs is caught, also on a machine that is busy. */
    private static final Duration HANGS = Duration.ofMinutes(2);

    private static final Map<String, Target> TARGETS = new TreeMap<>(Map.ofEntries(
            Map.entry("AknFuzz", AknFuzz::fuzzerTestOneInput),
            Map.entry("DocFuzz", DocFuzz::fuzzerTestOneInput),
            Map.entry("DocxFuzz", DocxFuzz::fuzzerTestOneInput),
            Map.entry("HtmlFuzz", HtmlFuzz::fuzzerTestOneInput),
            Map.entry("MarkdownFuzz", MarkdownFuzz::fuzzerTestOneInput),
            Map.entry("OdtFuzz", OdtFuzz::fuzzerTestOneInput),
            Map.entry("ParserFuzz", ParserFuzz::fuzzerTestOneInput),
            Map.entry("PdfFuzz", PdfFuzz::fuzzerTestOneInput),
            Map.entry("PlainXmlFuzz", PlainXmlFuzz::fuzzerTestOneInput),
            Map.entry("QueryFuzz", QueryFuzz::fuzzerTestOneInput),
            Map.entry("ReviewFuzz", ReviewFuzz::fuzzerTestOneInput),
            Map.entry("RoundTripFuzz", RoundTripFuzz::fuzzerTestOneInput),
            Map.entry("RtfFuzz", RtfFuzz::fuzzerTestOneInput),
            Map.entry("RulebookFuzz", RulebookFuzz::fuzzerTestOneInput),
            Map.entry("RunFuzz", RunFuzz::fuzzerTestOneInput),
            Map.entry("SearchesFuzz", SearchesFuzz::fuzzerTestOneInput),
            Map.entry("TextFuzz", TextFuzz::fuzzerTestOneInput),
            Map.entry("WordFuzz", WordFuzz::fuzzerTestOneInput)));

    /** They tell at length what is damaged; held, since a logger that nobody holds forgets its level. */
    private static final List<Logger> LIBRARIES =
            List.of(Logger.getLogger("org.apache"), Logger.getLogger("org.apache.pdfbox"));

    private interface Target {
        void run(byte[] data) throws IOException;
    }

    @BeforeAll
    static void silence() {
        LIBRARIES.forEach(library -> library.setLevel(Level.OFF));
    }

    @TestFactory
    Stream<DynamicTest> what_was_kept_is_read_or_refused() {
        return TARGETS.entrySet().stream().flatMap(target -> inputs(target.getKey())
                .map(file ->
                        dynamicTest(target.getKey() + " " + file.getFileName(), () -> run(target.getValue(), file))));
    }

    private static Stream<Path> inputs(String target) {
        try (Stream<Path> kept = Files.list(FOLDER.resolve(target))) {
            return kept.sorted().toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** One watch for all of an input: a thread for each would lose what libraries keep for a thread. */
    private static void run(Target target, Path file) throws IOException {
        byte[] kept = Files.readAllBytes(file);
        AtomicReference<byte[]> now = new AtomicReference<>(kept);
        try {
            assertTimeoutPreemptively(HANGS, () -> runAll(target, kept, now));
        } catch (AssertionError | RuntimeException e) {
            // shown, so that it can be kept
            throw new AssertionError("base64 " + Base64.getEncoder().encodeToString(now.get()), e);
        }
    }

    private static void runAll(Target target, byte[] kept, AtomicReference<byte[]> now) throws IOException {
        target.run(kept);
        Random random = new Random(kept.length);
        for (int i = 0; i < MUTANTS; i++) {
            now.set(mutant(kept, random));
            target.run(now.get());
        }
    }

    private static byte[] mutant(byte[] kept, Random random) {
        byte[] mutant = kept.clone();
        for (int change = random.nextInt(MOST_CHANGES); change >= 0 && mutant.length > 0; change--) {
            int at = random.nextInt(mutant.length);
            switch (random.nextInt(3)) {
                case 0 -> mutant[at] = (byte) random.nextInt(256);
                case 1 -> mutant = joined(mutant, at, at + random.nextInt(mutant.length - at));
                default -> mutant = joined(mutant, Math.min(mutant.length, at + random.nextInt(64)), at);
            }
        }
        return mutant;
    }

    /** What stands before one place and what stands from the other on: a piece is left out, or comes twice. */
    private static byte[] joined(byte[] all, int before, int from) {
        byte[] joined = new byte[before + all.length - from];
        System.arraycopy(all, 0, joined, 0, before);
        System.arraycopy(all, from, joined, before, all.length - from);
        return joined;
    }
}
