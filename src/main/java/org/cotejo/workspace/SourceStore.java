package org.cotejo.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.Manifestation;

/**
 * Copies of every source, one folder a content: {@code <sha256>/<name>}. A copy is whole or not there at all; its time of
 * change is when the source was last taken in.
 */
final class SourceStore {
    private final Path folder;

    SourceStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void keep(SourceFile source) throws IOException {
        Path kept = folder.resolve(source.sha256()).resolve(source.name());
        if (Files.exists(kept)) {
            Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
            return;
        }
        Files.createDirectories(kept.getParent());
        Path half = Files.createTempFile(folder, "incoming", ".tmp");
        try {
            Files.write(half, source.content());
            Files.move(half, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(half);
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

    static Instant received(Path copy) {
        try {
            return Files.getLastModifiedTime(copy).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
