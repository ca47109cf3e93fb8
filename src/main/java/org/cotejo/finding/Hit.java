package org.cotejo.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * A provision that a search found.
 *
 * @param law id of the law
 * @param date of the law's last reform, or of its publication; {@code null} where its text says neither
 * @param citation the provision as a lawyer cites it
 * @param kind what it is: {@code article}, {@code fraction}, {@code transitory} …
 * @param path divisions and headings it stands under, outermost first
 * @param text the provision's own words
 * @param matches the words found, in {@code text}; in order, none overlaps another
 * @param score higher is better; comparable within one search alone
 */
public record Hit(
        String law,
        String title,
        String jurisdiction,
        @Nullable LocalDate date,
        EId eId,
        String citation,
        String kind,
        boolean repealed,
        List<String> path,
        String text,
        List<TextRange> matches,
        double score) {
    public Hit {
        Objects.requireNonNull(law);
        Objects.requireNonNull(eId);
        path = List.copyOf(path);
        matches = List.copyOf(matches);
    }
}
