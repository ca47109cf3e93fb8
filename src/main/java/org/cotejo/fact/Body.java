package org.cotejo.fact;

import java.util.Objects;
import org.cotejo.text.TextRange;

/**
 * The name of a public body.
 *
 * @param name as printed
 */
public record Body(String name, TextRange range) implements Fact {
    public Body {
        Objects.requireNonNull(name);
        Objects.requireNonNull(range);
    }

    @Override
    public <T> T fold(Visitor<T> visitor) {
        return visitor.body(this);
    }
}
