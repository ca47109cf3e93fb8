package org.cotejo.rulebook;

import java.util.List;
import java.util.Objects;

/**
 * What it is worth that a law refers to the reference on the point instead of saying it itself.
 *
 * @param signals queries that recognise such a reference
 */
public record ByReference(Effect effect, LocalText why, List<Signal> signals, List<Signal> unless) {
    /** How much a reference counts. */
    public enum Effect {
        FULL,
        PARTIAL,
        NONE
    }

    public ByReference {
        Objects.requireNonNull(effect);
        signals = List.copyOf(signals);
        unless = List.copyOf(unless);
    }
}
