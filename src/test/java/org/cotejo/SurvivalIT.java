package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.cotejo.finding.Review;
import org.cotejo.review.Statement;
import org.cotejo.workspace.Recovery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs that are killed at any moment lose nothing that was kept before, and hold nobody up. {@code -Dcotejo.kills=200} kills
 * more often, {@code -Dcotejo.seed=7} at other moments.
 */
class SurvivalIT {
    private static final int KILLS = Integer.getInteger("cotejo.kills", 10);
    private static final int LATEST_MILLIS = 4000;

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("cotejo.seed", 1));
    private final List<Recovery> recoveries = new ArrayList<>();
    private Path workspace;
    private Path decisions;
    private Path laws;

    @BeforeEach
    void keep_some_laws_and_decisions() throws IOException {
        workspace = folder.resolve("workspace");
        decisions = folder.resolve("cotejo-review.yaml");
        laws = Files.createDirectory(folder.resolve("laws"));
        for (String name : List.of("huasteca.docx", "cibola.doc", "bajio.xml")) {
            Files.copy(Path.of("laws/specimens", name), laws.resolve(name));
        }
    }

    @Test
    void a_run_that_is_killed_loses_nothing_that_was_kept() throws Exception {
        TreeSet<String> kept = new TreeSet<>();
        TreeSet<String> decided = new TreeSet<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> run = run(kill);
            kill(run);
            try (Cotejo cotejo = open()) {
                TreeSet<String> there = new TreeSet<>();
                for (HeldLaw law : cotejo.library().laws()) {
                    there.add(law.id());
                    assertThat(cotejo.library().source(law))
                            .as("copy of " + law.id())
                            .isNotEmptyFile();
                }
                assertThat(there).as(kill + ": " + run).containsAll(kept);
                assertThat(recoveries).as(kill + ": " + run).isEmpty();
                kept.addAll(there);
                cotejo.ingest(List.of(laws.resolve("huasteca.docx")));
                kept.add("huasteca");
                String requirement =
                        cotejo.rulebook().requirements().get(kill % 20).id();
                cotejo.decide("huasteca", requirement, statement());
                decided.add(requirement);
                assertThat(Files.readString(decisions)).as(kill + ": " + run).contains(decided);
            }
        }
    }

    private Cotejo open() throws IOException {
        return Cotejo.builder()
                .workspace(workspace)
                .review(decisions)
                .recovered(recoveries::add)
                .open();
    }

    private static Statement statement() {
        return new Statement(Review.Decision.CONFIRM, null, "A. Núñez", LocalDate.of(2026, 11, 20), null, "leído");
    }

    private List<String> run(int kill) throws IOException {
        String copy = "ley-" + kill + ".docx";
        Files.copy(Path.of("laws/specimens/aztlan.docx"), laws.resolve(copy));
        return switch (random.nextInt(4)) {
            case 0 -> List.of("ingest", laws.toString());
            case 1 -> List.of("check", laws.toString());
            case 2 ->
                List.of(
                        "report",
                        laws.toString(),
                        "--formats",
                        "json,html",
                        "--out",
                        folder.resolve("out").toString());
            default ->
                List.of(
                        "review",
                        laws.resolve("huasteca.docx").toString(),
                        "fnd-fuentes",
                        "--decision",
                        "confirm",
                        "--reason",
                        "leído " + kill,
                        "--by",
                        "B. Ortiz");
        };
    }

    private void kill(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "-XX:TieredStopAtLevel=1",
                "org.cotejo.cli.Main"));
        command.addAll(arguments);
        command.addAll(List.of("--workspace", workspace.toString(), "--review", decisions.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        Duration moment = Duration.ofMillis(100L + random.nextInt(LATEST_MILLIS));
        while (!process.waitFor(5, TimeUnit.MILLISECONDS) && worked(process).compareTo(moment) < 0) {
            // until it has worked so long
        }
        process.destroyForcibly().waitFor();
    }

    /** What the processor did for it, so that the moments are the same on a busy machine; else the time that went by. */
    private static Duration worked(Process process) {
        ProcessHandle.Info info = process.info();
        return info.totalCpuDuration()
                .or(() -> info.startInstant().map(start -> Duration.between(start, Instant.now())))
                .orElse(Duration.ofMillis(LATEST_MILLIS + 100L));
    }
}
