package org.cotejo.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cotejo.disk.Lease;
import org.cotejo.disk.WholeFile;
import org.cotejo.model.CotejoException;

/**
 * The file of decisions: YAML, sorted by law and requirement, meant to be read and kept under version control. Comments
 * stay with the block below them.
 */
public final class ReviewFile {
    /** What it is called where it is not named: this, beside the laws. */
    public static final String NAME = "cotejo-review.yaml";

    /** Bytes it may have; a decision takes some hundreds. */
    static final int MOST_BYTES = 16 << 20;

    private ReviewFile() {}

    /**
     * Decisions in file order; none where there is no such file.
     *
     * @throws CotejoException where the file cannot be used, with its line
     */
    public static List<Decided> read(Path file) throws IOException {
        return ReviewYaml.read(file.toString(), content(file)).stream()
                .map(ReviewYaml.Placed::decided)
                .toList();
    }

    /**
     * Adds a decision, in place of an earlier one on the same finding. The file is replaced as a whole or not at all.
     *
     * @param heading comment at the head of a file that is new
     * @throws CotejoException where the file cannot be used, or somebody else is writing it or has changed it meanwhile
     */
    public static void put(Path file, Decided decided, String heading) throws IOException {
        put(file, decided, heading, ReviewFile::content);
    }

    /** How the file is read. */
    interface Reading {
        byte[] of(Path file) throws IOException;
    }

    static void put(Path file, Decided decided, String heading, Reading reading) throws IOException {
        Path turn = file.resolveSibling("." + file.getFileName() + ".lock");
        try (Lease lease = Lease.on(turn).orElseThrow(() -> new CotejoException("review.busy", file.toString()))) {
            WholeFile.sweep(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            byte[] before = reading.of(file);
            byte[] after = with(file, before, decided, heading);
            if (!Arrays.equals(before, reading.of(file))) {
                throw new CotejoException("review.changed", file.toString());
            }
            WholeFile.write(file, after);
        }
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new CotejoException("review.large", file.toString(), (MOST_BYTES >> 20) + " MiB");
            }
            return content;
        } catch (NoSuchFileException e) {
            return new byte[0];
        }
    }

    /** The new content, read once more before it is believed: no other decision may have changed. */
    private static byte[] with(Path file, byte[] before, Decided decided, String heading) throws IOException {
        List<ReviewYaml.Placed> placed = ReviewYaml.read(file.toString(), before);
        String text = new ReviewText(new String(before, StandardCharsets.UTF_8), placed).with(decided, heading);
        byte[] after = text.getBytes(StandardCharsets.UTF_8);
        List<Decided> expected = new ArrayList<>(placed.stream()
                .map(ReviewYaml.Placed::decided)
                .filter(each -> !each.isOnTheSameAs(decided))
                .toList());
        expected.add(decided);
        expected.sort(Decided.ORDER);
        if (!isRead(file, after, expected)) {
            throw new CotejoException("review.shape", file.toString());
        }
        return after;
    }

    private static boolean isRead(Path file, byte[] content, List<Decided> expected) throws IOException {
        try {
            return ReviewYaml.read(file.toString(), content).stream()
                    .map(ReviewYaml.Placed::decided)
                    .sorted(Decided.ORDER)
                    .toList()
                    .equals(expected);
        } catch (CotejoException e) {
            return false;
        }
    }
}
