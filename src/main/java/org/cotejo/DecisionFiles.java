package org.cotejo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.cotejo.model.CotejoException;
import org.cotejo.review.Decided;
import org.cotejo.review.ReviewFile;
import org.jspecify.annotations.Nullable;

/** Where the decisions on laws are kept: in the file that was named, else beside the laws and in the folders given. */
record DecisionFiles(@Nullable Path named) {
    /**
     * Every decision there is for these inputs.
     *
     * @throws CotejoException where a file cannot be used, the one named is not there, or two files decide the same
     */
    List<Decided> read(List<Path> inputs, List<Path> laws) throws IOException {
        List<Decided> all = new ArrayList<>();
        for (Path file : files(inputs, laws)) {
            for (Decided decided : ReviewFile.read(file)) {
                if (all.stream().anyMatch(decided::isOnTheSameAs)) {
                    throw new CotejoException(
                            "review.two_files", file.toString(), decided.law(), decided.requirement());
                }
                all.add(decided);
            }
        }
        return all;
    }

    private List<Path> files(List<Path> inputs, List<Path> laws) throws IOException {
        if (named != null) {
            if (!Files.exists(named)) {
                throw new CotejoException("review.missing", named.toString());
            }
            return List.of(named);
        }
        TreeSet<Path> files = new TreeSet<>();
        for (Path law : laws) {
            addIfThere(law.toAbsolutePath().getParent(), files);
        }
        for (Path input : inputs) {
            addIfThere(input, files);
        }
        return List.copyOf(files);
    }

    private static void addIfThere(Path folder, TreeSet<Path> files) throws IOException {
        Path file = folder.resolve(ReviewFile.NAME);
        if (Files.isRegularFile(file)) {
            files.add(file.toRealPath());
        }
    }

    /** The file that a decision on this law goes into; empty where neither it nor the law's own file was named. */
    Optional<Path> of(Path law) {
        if (named != null) {
            return Optional.of(named);
        }
        return Files.isRegularFile(law)
                ? Optional.of(law.toAbsolutePath().getParent().resolve(ReviewFile.NAME))
                : Optional.empty();
    }
}
