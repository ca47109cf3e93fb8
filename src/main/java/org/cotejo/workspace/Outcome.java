package org.cotejo.workspace;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.model.CotejoException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param key of the law in the index, empty where the file could not be read
 * @param isNew whether it had to be read, as against known from before
 */
public record Outcome(
        Path file, String key, boolean isNew, @Nullable CotejoException problem) {
    public Outcome {
        Objects.requireNonNull(file);
        Objects.requireNonNull(key);
    }

    public Optional<CotejoException> trouble() {
        return Optional.ofNullable(problem);
    }
}
