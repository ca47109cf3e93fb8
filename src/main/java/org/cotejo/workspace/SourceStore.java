package org.cotejo.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.disk.WholeFile;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.Manifestation;
import org.jspecify.annotations.Nullable;

/**
 * Copies of every source, one folder a content: {@code <sha256>/<name>}. A copy is whole or not there at all; its time of
 * change is when the source was last taken in. Those times rise with each source, also where the clock was set back: what is
 * taken in later is later.
 */
final class SourceStore {
    private static final String HALF = "incoming";

    private final Path folder;
    private @Nullable Instant latest;

    SourceStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void keep(SourceFile source) throws IOException {
        Path kept = folder.resolve(source.sha256()).resolve(source.name());
        if (!has(kept, source)) {
            Files.createDirectories(kept.getParent());
            WholeFile.writePrivate(kept, source.content());
        }
        Files.setLastModifiedTime(kept, FileTime.from(next()));
    }

    /** A copy that is damaged is as good as none. */
    private static boolean has(Path kept, SourceFile source) throws IOException {
        return Files.exists(kept) && Arrays.equals(Files.readAllBytes(kept), source.content());
    }

    private Instant next() throws IOException {
        if (latest == null) {
            latest = all().stream()
                    .map(SourceStore::received)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        latest = now.isAfter(latest) ? now : latest.plusMillis(1);
        return latest;
    }

    /** Takes away what a process left half written that was stopped. */
    void sweep() throws IOException {
        try (Stream<Path> contents = Files.list(folder)) {
            for (Path content : contents.filter(Files::isDirectory).toList()) {
                WholeFile.sweep(content);
            }
        }
    }

    Path copy(Manifestation source) {
        return folder.resolve(source.sha256()).resolve(source.file());
    }

    /** Every copy, those taken in first at the head. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(folder))
                    .sorted(Comparator.comparing(SourceStore::received).thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    /** Whether a copy still has the content that its folder is named after. */
    static boolean isWhole(Path copy) throws IOException {
        String content = new SourceFile(copy.getFileName().toString(), Files.readAllBytes(copy)).sha256();
        return content.equals(copy.getParent().getFileName().toString());
    }

    static Instant received(Path copy) {
        try {
            return Files.getLastModifiedTime(copy).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
