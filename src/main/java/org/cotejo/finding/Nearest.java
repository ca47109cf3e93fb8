package org.cotejo.finding;

import java.util.Objects;
import org.cotejo.model.EId;

/**
 * For an absence: a passage that was looked at and why it does not do.
 *
 * @param why which elements' words it has and which it lacks
 */
public record Nearest(EId eId, String citation, String quote, String why) {
    public Nearest {
        Objects.requireNonNull(eId);
    }
}
