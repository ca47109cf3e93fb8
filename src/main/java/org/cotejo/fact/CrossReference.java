package org.cotejo.fact;

import java.util.Objects;
import org.cotejo.structure.Reference;
import org.cotejo.text.TextRange;

/** Words that lead to a provision, of this law or of another. */
public record CrossReference(Reference reference) implements Fact {
    public CrossReference {
        Objects.requireNonNull(reference);
    }

    @Override
    public TextRange range() {
        return reference.range();
    }

    @Override
    public <T> T fold(Visitor<T> visitor) {
        return visitor.reference(this);
    }
}
