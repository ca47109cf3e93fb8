package org.cotejo.rulebook;

import java.util.List;
import java.util.Objects;

/**
 * Something that, found in a law, speaks against it.
 *
 * @param effect what the judgement becomes: {@code CONFLICT}, {@code EXCESS}, or {@code PARTIAL} as the most it can be
 * @param flag name of the flag it raises, empty for none
 * @param message what is wrong, in words
 */
public record Condition(
        String key, Effect effect, String flag, LocalText message, List<Signal> signals, List<Signal> unless) {
    /** What a condition does to the verdict. */
    public enum Effect {
        EXCESS,
        CONFLICT,
        PARTIAL
    }

    public Condition {
        Objects.requireNonNull(key);
        Objects.requireNonNull(effect);
        signals = List.copyOf(signals);
        unless = List.copyOf(unless);
    }
}
