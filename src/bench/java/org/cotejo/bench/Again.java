package org.cotejo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.cotejo.Cotejo;
import org.cotejo.generator.LawFiles;
import org.cotejo.generator.LawGenerator;

/** Checks of 32 laws in one process that go on from what is there: an index, or all but one of the laws. */
final class Again {
    private static final int LAWS = 32;
    private static final int WARM_UP = 1;
    private static final double MOST_MS = 2000;

    private static long seed = 1000;

    private Again() {}

    static List<Line> lines() throws IOException {
        Path folder = Files.createTempDirectory("again");
        Path laws = Specimens.folder(folder.resolve("laws"), LAWS);
        Line again = Turns.pair(
                "check of " + LAWS + " laws after one was changed",
                () -> changed(folder, laws),
                "a whole check of them, read anew",
                () -> whole(folder, laws),
                0.1,
                WARM_UP);
        Line warm = Turns.pair(
                "check of " + LAWS + " laws from a warm index",
                () -> warm(folder, laws),
                "goal: two seconds",
                () -> MOST_MS,
                1,
                WARM_UP);
        Specimens.delete(folder);
        return List.of(again, warm);
    }

    private static double whole(Path folder, Path laws) throws IOException {
        Path workspace = folder.resolve("whole");
        try (Cotejo cotejo = opened(workspace)) {
            return Clock.of(() -> cotejo.check(List.of(laws)));
        } finally {
            Specimens.delete(workspace);
        }
    }

    private static double warm(Path folder, Path laws) throws IOException {
        try (Cotejo cotejo = opened(folder.resolve("warm"))) {
            cotejo.ingest(List.of(laws));
            return Clock.of(() -> cotejo.check(List.of(laws)));
        }
    }

    private static double changed(Path folder, Path laws) throws IOException {
        try (Cotejo cotejo = opened(folder.resolve("changed"))) {
            cotejo.check(List.of(laws));
            Path one = laws.resolve("invented-20.docx");
            Path before = folder.resolve("before.docx");
            Files.copy(one, before, StandardCopyOption.REPLACE_EXISTING);
            Files.write(one, LawFiles.docx(LawGenerator.law(seed++)));
            double took = Clock.of(() -> cotejo.check(List.of(laws)));
            Files.copy(before, one, StandardCopyOption.REPLACE_EXISTING);
            return took;
        }
    }

    private static Cotejo opened(Path workspace) throws IOException {
        Cotejo cotejo = Cotejo.open(workspace);
        cotejo.rulebook();
        return cotejo;
    }
}
