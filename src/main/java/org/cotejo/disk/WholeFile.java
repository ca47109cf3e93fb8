package org.cotejo.disk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts a file in place of an earlier one, as a whole or not at all. */
public final class WholeFile {
    private static final String BEGIN = ".half-";
    private static final String END = ".part";

    private WholeFile() {}

    /**
     * Writes beside the file, waits until it is on the disk, and moves it. Its folder must exist. Who may read it is as with
     * any file that the user makes.
     *
     * @throws IOException where it could not; the earlier file is as it was
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, half -> Files.write(half, content, StandardOpenOption.SYNC));
    }

    /** What fills a file; it may fail half way. */
    interface Filling {
        void fill(Path half) throws IOException;
    }

    static void write(Path file, Filling filling) throws IOException {
        write(Files.createFile(folder(file).resolve(BEGIN + UUID.randomUUID() + END)), file, filling);
    }

    /** The same; where the system tells users apart, the owner alone may read the file. */
    public static void writePrivate(Path file, byte[] content) throws IOException {
        Path half = Files.createTempFile(folder(file), BEGIN, END);
        write(half, file, empty -> Files.write(empty, content, StandardOpenOption.SYNC));
    }

    private static void write(Path half, Path file, Filling filling) throws IOException {
        try {
            filling.fill(half);
            move(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /**
     * Takes away what was left half written in a folder by a process that was stopped. Only for who holds the {@link Lease}
     * on what is written there.
     */
    public static void sweep(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path half : files.filter(WholeFile::isHalf).toList()) {
                Files.deleteIfExists(half);
            }
        }
    }

    private static boolean isHalf(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(BEGIN) && name.endsWith(END);
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder holds the file");
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
