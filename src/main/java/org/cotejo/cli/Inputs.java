package org.cotejo.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Files and folders to work on; without any, the folder {@code laws}: the user's, else the one beside the program. */
final class Inputs {
    private static final Path LAWS = Path.of("laws");

    @Parameters(paramLabel = "PATH", descriptionKey = "paths", arity = "0..*")
    private List<Path> paths = List.of();

    List<Path> paths() {
        return orLaws(paths);
    }

    static List<Path> orLaws(List<Path> paths) {
        return paths.isEmpty() ? List.of(laws()) : paths;
    }

    private static Path laws() {
        String home = System.getProperty("cotejo.home", "");
        return Files.isDirectory(LAWS) || home.isEmpty() ? LAWS : Path.of(home).resolve(LAWS);
    }
}
