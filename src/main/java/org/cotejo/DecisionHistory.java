package org.cotejo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cotejo.review.Decided;
import org.cotejo.review.ReviewFile;

/** Decisions that were taken, one file each: the file of decisions has the last one on a finding, these have them all. */
record DecisionHistory(Path folder) {
    void add(Decided decided, String heading) throws IOException {
        Path home = Files.createDirectories(home(decided.law(), decided.requirement()));
        String number = Integer.toString(1_000_001 + files(home).size()).substring(1);
        ReviewFile.put(home.resolve(number + ".yaml"), decided, heading);
    }

    /** The latest first. */
    List<Decided> of(String law, String jurisdiction, String requirement) throws IOException {
        List<Decided> all = new ArrayList<>();
        for (Path file : files(home(law, requirement))) {
            ReviewFile.read(file).stream()
                    .filter(decided -> decided.isOn(law, jurisdiction))
                    .forEach(all::add);
        }
        return all;
    }

    private static List<Path> files(Path home) throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    /** A name of letters and digits, whatever the law is called. */
    private Path home(String law, String requirement) {
        byte[] name = (law + "\n" + requirement).getBytes(StandardCharsets.UTF_8);
        return folder.resolve(UUID.nameUUIDFromBytes(name).toString());
    }
}
