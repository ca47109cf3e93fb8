package org.cotejo;

import java.util.Objects;

/**
 * One thing a {@link Doctor} looked at.
 *
 * @param name stable, for programs: {@code java}, {@code workspace} …
 * @param label the same for a person
 * @param value what was found: numbers, versions, paths
 * @param advice what is wrong and what to do, for a person; empty where nothing is
 */
public record Sign(String name, String label, State state, String value, String advice) {
    /** How bad it is. */
    public enum State {
        OK,
        /** Work goes on, but some of it may not be as expected. */
        WARNING,
        /** Some work cannot be done. */
        FAULT
    }

    public Sign {
        Objects.requireNonNull(name);
        Objects.requireNonNull(label);
        Objects.requireNonNull(state);
        Objects.requireNonNull(value);
        Objects.requireNonNull(advice);
    }
}
