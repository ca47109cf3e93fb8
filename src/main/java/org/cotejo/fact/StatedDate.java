package org.cotejo.fact;

import java.time.LocalDate;
import java.util.Objects;
import org.cotejo.text.TextRange;

/** A day that words name. */
public record StatedDate(LocalDate date, TextRange range) implements Fact {
    public StatedDate {
        Objects.requireNonNull(date);
        Objects.requireNonNull(range);
    }

    @Override
    public <T> T fold(Visitor<T> visitor) {
        return visitor.date(this);
    }
}
