package org.cotejo.fact;

import java.util.Objects;
import org.cotejo.text.TextRange;

/**
 * What a law means by a term.
 *
 * @param term as printed, without article and quotation marks
 * @param meaning the words that say it
 * @param range from the term to the end of its meaning
 */
public record Definition(String term, String meaning, TextRange range) implements Fact {
    public Definition {
        Objects.requireNonNull(term);
        Objects.requireNonNull(meaning);
        Objects.requireNonNull(range);
    }

    @Override
    public <T> T fold(Visitor<T> visitor) {
        return visitor.definition(this);
    }
}
