package org.cotejo.generator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The transitory articles of one decree.
 *
 * @param title lines above them, in order
 * @param own the decree's own articles, which a law does not hold; in some styles they are printed
 * @param date of publication, {@code null} for the law's own
 */
public record Decree(
        List<String> title, List<String> own, @Nullable LocalDate date, List<Unit> articles, List<String> signatures) {
    public Decree {
        title = List.copyOf(title);
        own = List.copyOf(own);
        articles = List.copyOf(articles);
        signatures = List.copyOf(signatures);
    }
}
