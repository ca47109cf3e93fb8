package org.cotejo.index;

import java.util.Objects;
import org.cotejo.model.EId;

/**
 * A provision with words of its own.
 *
 * @param citation the provision as a lawyer cites it
 * @param text its own words
 */
public record IndexedProvision(EId eId, String citation, String text) {
    public IndexedProvision {
        Objects.requireNonNull(eId);
        Objects.requireNonNull(text);
    }
}
