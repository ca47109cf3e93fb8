package org.cotejo.rulebook;

import java.util.List;

/**
 * A short text and what the rules must make of it, taken alone.
 *
 * @param is {@code satisfies}, {@code partial}, {@code gap-lookalike} or {@code conflict}
 * @param expect name of the verdict
 * @param finds keys of the elements found
 * @param conflicts keys of the conditions that hold
 * @param hard contains every word of a signal it must not trigger
 */
public record Example(
        String is, String expect, List<String> finds, List<String> conflicts, boolean hard, String text, int line) {
    public Example {
        finds = List.copyOf(finds);
        conflicts = List.copyOf(conflicts);
    }
}
