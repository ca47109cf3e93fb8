package org.cotejo.index;

import java.io.IOException;
import org.cotejo.rulebook.Rulebook;

/** Finders with other weights, for tests that set them. */
public final class Finders {
    private Finders() {}

    /** @param weights as the components of {@code Weights}, in their order */
    public static ProvisionFinder weighted(LawSnapshot snapshot, Rulebook rulebook, float... weights)
            throws IOException {
        return new ProvisionFinder(snapshot, Finds.keys(snapshot), rulebook, of(weights));
    }

    private static Weights of(float... w) {
        return w.length == 0 ? Weights.TUNED : new Weights(w[0], w[1], w[2], w[3], w[4], w[5], w[6]);
    }
}
