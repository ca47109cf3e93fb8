package org.cotejo.model;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A note of the editor that tells when a provision was changed.
 *
 * @param text the note as printed, brackets and all
 * @param action what was done ({@code reformed}, {@code added}, {@code repealed}, {@code corrected}, {@code renumbered});
 *     empty where the note does not say
 * @param date of publication of the change, {@code null} where the note gives none that can be read
 */
public record Amendment(
        String text, String action, @Nullable LocalDate date) {
    public Amendment {
        Objects.requireNonNull(text);
        Objects.requireNonNull(action);
    }
}
