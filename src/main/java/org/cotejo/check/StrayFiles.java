package org.cotejo.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.rulebook.Complaint;

/** Program rules in a rulebook's folder. They are never run, and whoever put them there should know. */
public final class StrayFiles {
    private static final int DEEPEST = 5;
    private static final int MOST = 100;

    private StrayFiles() {}

    public static List<Complaint> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.getFileName() + "/"
                            + folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.toLowerCase(Locale.ROOT).endsWith(".drl"))
                    .sorted()
                    .limit(MOST)
                    .map(file -> new Complaint(Complaint.Weight.WARNING, "code_ignored", file, 0, "", List.of()))
                    .toList();
        }
    }
}
