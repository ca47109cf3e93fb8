package org.cotejo.draft;

import java.util.Objects;
import org.cotejo.model.Level;

/**
 * What a unit is called below the one that holds it.
 *
 * @param num as printed, without the word: {@code 5 Bis}, {@code VI}; of a paragraph its place in digits, from 1
 */
public record UnitName(Level level, String num) {
    public UnitName {
        Objects.requireNonNull(level);
        Objects.requireNonNull(num);
    }
}
