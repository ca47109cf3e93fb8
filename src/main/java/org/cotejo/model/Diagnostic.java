package org.cotejo.model;

import java.util.List;
import java.util.Objects;

/**
 * Something in a source that could not be read, placed or numbered, or that was cleaned away.
 *
 * @param code upper snake case, stable: {@code UNPLACED_TEXT}, {@code DUPLICATE_NUMBER}, {@code GAP_IN_NUMBERING} …
 * @param at eId or paragraph number ({@code p. 12}) of the place
 * @param arguments for the message of that code, in order; always includes any source text concerned
 */
public record Diagnostic(Severity severity, String code, String at, List<String> arguments) {
    /** How much a reader must mind. */
    public enum Severity {
        WARNING,
        INFO
    }

    public Diagnostic {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(code);
        Objects.requireNonNull(at);
        arguments = List.copyOf(arguments);
    }

    public static Diagnostic warning(String code, String at, String... arguments) {
        return new Diagnostic(Severity.WARNING, code, at, List.of(arguments));
    }

    public static Diagnostic info(String code, String at, String... arguments) {
        return new Diagnostic(Severity.INFO, code, at, List.of(arguments));
    }
}
