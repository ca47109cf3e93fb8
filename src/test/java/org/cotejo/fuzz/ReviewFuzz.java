package org.cotejo.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.cotejo.finding.Review.Decision;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;
import org.cotejo.review.Decided;
import org.cotejo.review.ReviewFile;
import org.cotejo.review.Statement;

/** The file of decisions: it is read or refused; a decision that is added changes no other. */
public final class ReviewFuzz {
    private static final Decided ADDED = new Decided(
            "altocosta",
            "",
            "r-1",
            Verdict.MET,
            new Statement(
                    Decision.CONFIRM, null, "A. Núñez", LocalDate.of(2026, 11, 22), null, "leído: 'sí' # \u202e\n- x"),
            List.of());

    private ReviewFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Path folder = Files.createTempDirectory("cotejo-fuzz");
        Path file = folder.resolve("review.yaml");
        try {
            Files.write(file, data);
            check(file, data);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static void check(Path file, byte[] data) throws IOException {
        try {
            List<Decided> before = ReviewFile.read(file);
            ReviewFile.put(file, ADDED, "");
            List<Decided> after = ReviewFile.read(file);
            Readings.require(after.contains(ADDED), () -> "the decision is not there");
            for (Decided each : before) {
                Readings.require(
                        each.isOnTheSameAs(ADDED) || after.contains(each), () -> "lost: " + each + " of " + before);
            }
        } catch (CotejoException e) {
            Readings.require(java.util.Arrays.equals(data, Files.readAllBytes(file)), () -> "refused, and changed");
        }
    }
}
