package org.cotejo.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A note of the editor that tells when a provision was changed.
 *
 * @param text the note as printed, brackets and all
 * @param changes what it tells, in the order printed; at least one, whose parts are empty where the note does not say
 */
public record Amendment(String text, List<Change> changes) {
    /**
     * One thing that was done, by one publication.
     *
     * @param action what was done ({@code reformed}, {@code added}, {@code repealed}, {@code corrected},
     *     {@code renumbered}, {@code republished}, {@code invalidated}); empty where the note does not say
     * @param unit to which part, in the words of the note: {@code Fracción}, {@code PRIMER PÁRRAFO},
     *     {@code denominación del Capítulo}; several are joined by a comma; empty where the note names none
     * @param gazette its name or short form as printed, empty where there is none
     * @param decree the decree as printed with its number, empty where there is none
     * @param date of publication, {@code null} where the note gives none that can be read
     */
    public record Change(
            String action,
            String unit,
            String gazette,
            String decree,
            @Nullable LocalDate date) {
        public Change {
            Objects.requireNonNull(action);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(gazette);
            Objects.requireNonNull(decree);
        }
    }

    public Amendment {
        Objects.requireNonNull(text);
        changes = List.copyOf(changes);
        if (changes.isEmpty()) {
            throw new IllegalArgumentException("a note tells at least one change: " + text);
        }
    }

    /** What was done last; empty where the note does not say. */
    public String action() {
        return changes.get(changes.size() - 1).action();
    }

    /** The parts it speaks of, each once. */
    public String unit() {
        return each(Change::unit);
    }

    /** The gazettes it names, each once. */
    public String gazette() {
        return each(Change::gazette);
    }

    /** The decrees it names, each once. */
    public String decree() {
        return each(Change::decree);
    }

    /** Every date of publication, in the order printed, each once. */
    public List<LocalDate> dates() {
        return changes.stream()
                .map(Change::date)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The latest date of publication, {@code null} where the note gives none. */
    public @Nullable LocalDate date() {
        return dates().stream().max(LocalDate::compareTo).orElse(null);
    }

    private String each(Function<Change, String> part) {
        return changes.stream()
                .map(part)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
