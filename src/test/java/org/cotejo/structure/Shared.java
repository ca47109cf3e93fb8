package org.cotejo.structure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceReader;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Assumptions;

/** Material that stands beside the project and is never part of it; tests that need it are skipped where it is absent. */
final class Shared {
    private static final Path FOLDER = Path.of("..", "shared");
    private static final StructureParser PARSER = new StructureParser(Texts.MX);

    private Shared() {}

    static Path file(String path) {
        Path file = FOLDER.resolve(path);
        Assumptions.assumeTrue(Files.exists(file), () -> "skipped: no " + file);
        return file;
    }

    /** Files of a folder with one of these endings, sorted; none where the folder is absent. */
    static List<Path> files(String folder, String... endings) {
        Path path = FOLDER.resolve(folder);
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceText read(Path file) {
        return SourceReader.builtIn().read(file);
    }

    static Expression parse(Path file) {
        return PARSER.parse(read(file));
    }

    static Expression parse(SourceText text) {
        return PARSER.parse(text);
    }
}
