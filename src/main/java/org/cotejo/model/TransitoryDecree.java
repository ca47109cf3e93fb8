package org.cotejo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The transitory articles of one decree: of the law itself or of a later reform.
 *
 * @param name {@code original} for the law itself; else the gazette as the source abbreviates it and the ISO date
 * @param title heading of the decree as printed, empty where there is none
 * @param date of publication, {@code null} where it cannot be read
 */
public record TransitoryDecree(
        String name, String title, @Nullable LocalDate date, List<Provision> provisions) {
    public static final String ORIGINAL = "original";

    public TransitoryDecree {
        Objects.requireNonNull(name);
        Objects.requireNonNull(title);
        provisions = List.copyOf(provisions);
    }
}
