package org.cotejo.index;

import java.util.List;
import org.cotejo.model.EId;

/**
 * A provision in force that has most parts of a signal, and not what the signal asks of them together.
 *
 * @param has parts that stand in it or in its context, as the signal writes them
 * @param lacks parts it does not have; none where only their order or distance fails
 */
public record AlmostFound(EId eId, String citation, String text, String signal, List<String> has, List<String> lacks) {
    public AlmostFound {
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
    }
}
