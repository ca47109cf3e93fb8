package org.cotejo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.generator.LawFiles;
import org.cotejo.generator.LawGenerator;

/** Laws to measure with: the shipped ones, invented ones, and those beside the project where there are any. */
public final class Specimens {
    public static final Path SHIPPED = Path.of("laws", "specimens");
    private static final Path SHARED = Path.of("..", "shared", "corpus", "mx");

    private Specimens() {}

    /** Files that end so: shipped ones and those beside the project. */
    static List<Path> files(String ending) throws IOException {
        List<Path> all = new ArrayList<>(under(SHIPPED, ending));
        all.addAll(under(SHARED, ending));
        return all;
    }

    public static List<Path> shipped() throws IOException {
        return under(SHIPPED, "").stream().filter(Files::isRegularFile).toList();
    }

    static List<Path> under(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** So many laws as files: the shipped ones first, then invented ones. */
    static Path folder(Path where, int laws) throws IOException {
        Files.createDirectories(where);
        int count = 0;
        for (Path law : shipped().stream().limit(laws).toList()) {
            Files.copy(law, where.resolve(law.getFileName()));
            count++;
        }
        for (; count < laws; count++) {
            Files.write(where.resolve("invented-" + count + ".docx"), LawFiles.docx(LawGenerator.law(count + 1L)));
        }
        return where;
    }

    /** So many laws as texts, invented ones and, in every tenth place, one from beside the project. */
    static List<Path> texts(Path where, int laws) throws IOException {
        Files.createDirectories(where);
        List<Path> real = under(SHARED.resolve("text"), ".txt");
        for (int i = 0; i < laws; i++) {
            if (i % 10 == 0 && i / 10 < real.size()) {
                Files.copy(real.get(i / 10), where.resolve("real-" + i + ".txt"));
            } else {
                Files.write(where.resolve("invented-" + i + ".txt"), LawFiles.text(LawGenerator.law(i + 1L), false));
            }
        }
        return under(where, ".txt");
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(each);
            }
        }
    }
}
