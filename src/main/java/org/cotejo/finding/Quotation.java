package org.cotejo.finding;

import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.text.TextRange;

/**
 * Exact words of a provision and their place.
 *
 * @param citation the provision as a lawyer cites it, in the language of the law
 * @param quote equals {@code range.of(text of the provision)}
 * @param signal the signal of the rulebook that found the words; where they count for how they read, {@code ≈}, the
 *     likelihood and what spoke for them; empty where neither
 */
public record Quotation(EId eId, String citation, String quote, TextRange range, String signal) {
    /** Begins the signal of words that no signal found. */
    public static final String READ = "≈ ";

    public Quotation {
        Objects.requireNonNull(eId);
        Objects.requireNonNull(citation);
        Objects.requireNonNull(signal);
        if (quote.length() != range.length()) {
            throw new IllegalArgumentException("the quote is not as long as its range: " + quote);
        }
    }

    /** What stands before the quote where a person reads it: a sign that no signal found the words, else nothing. */
    public String mark() {
        return signal.startsWith(READ) ? READ : "";
    }
}
