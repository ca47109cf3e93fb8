package org.cotejo.rulebook;

import java.util.List;
import java.util.Objects;

/**
 * What it is worth that a law refers to the reference on the point instead of saying it itself.
 *
 * @param localActNeeded the reference asks for an act of its own, which no reference to it replaces
 * @param signals queries that recognise such a reference
 */
public record ByReference(
        Weight weight, LocalText why, boolean localActNeeded, List<Signal> signals, List<Signal> unless) {
    /** How much a reference counts. */
    public enum Weight {
        FULL,
        PARTIAL,
        NONE
    }

    public ByReference {
        Objects.requireNonNull(weight);
        signals = List.copyOf(signals);
        unless = List.copyOf(unless);
    }
}
