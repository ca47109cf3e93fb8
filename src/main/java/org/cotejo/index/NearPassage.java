package org.cotejo.index;

import java.util.List;
import org.cotejo.model.EId;

/**
 * A provision that comes close to a description.
 *
 * @param shared words of the description that the provision has, in its own order
 * @param lacking words it does not have
 */
public record NearPassage(EId eId, String citation, String text, List<String> shared, List<String> lacking) {
    public NearPassage {
        shared = List.copyOf(shared);
        lacking = List.copyOf(lacking);
    }
}
