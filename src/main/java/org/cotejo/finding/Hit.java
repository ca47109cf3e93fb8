package org.cotejo.finding;

import java.util.List;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.text.TextRange;

/**
 * A provision that a search found.
 *
 * @param law id of the law
 * @param citation the provision as a lawyer cites it
 * @param text the provision's own words
 * @param matches the words found, in {@code text}
 * @param score higher is better; comparable within one search alone
 */
public record Hit(
        String law,
        String title,
        String jurisdiction,
        EId eId,
        String citation,
        String text,
        List<TextRange> matches,
        double score) {
    public Hit {
        Objects.requireNonNull(law);
        Objects.requireNonNull(eId);
        matches = List.copyOf(matches);
    }
}
