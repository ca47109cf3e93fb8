package org.cotejo.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.Manifestation;

/** Copies of every source, one folder a content: {@code <sha256>/<name>}. A copy is whole or not there at all. */
final class SourceStore {
    private final Path folder;

    SourceStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    void keep(SourceFile source) throws IOException {
        Path kept = folder.resolve(source.sha256()).resolve(source.name());
        if (Files.exists(kept)) {
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

    /** Where the copy of a source is. */
    Path kept(Manifestation source) {
        return folder.resolve(source.sha256()).resolve(source.file());
    }

    /** Every copy, in a fixed order. */
    List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getParent().equals(folder))
                    .sorted()
                    .toList();
        }
    }
}
