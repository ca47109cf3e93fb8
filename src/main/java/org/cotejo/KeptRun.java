package org.cotejo;

import java.time.Instant;
import java.util.Objects;

/** A run that was kept: its name, and when it was made. */
public record KeptRun(String name, Instant made) {
    public KeptRun {
        Objects.requireNonNull(name);
        Objects.requireNonNull(made);
    }
}
