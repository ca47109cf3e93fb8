package org.cotejo.index;

import java.util.List;
import org.cotejo.model.EId;
import org.cotejo.text.TextRange;

/**
 * A provision that a search found.
 *
 * @param law key of its law
 * @param highlights places in {@code text} of the words asked for, in order, without overlap
 */
public record Hit(
        String law,
        String jurisdiction,
        String lawTitle,
        EId eId,
        String citation,
        String text,
        boolean repealed,
        float score,
        List<TextRange> highlights) {
    public Hit {
        highlights = List.copyOf(highlights);
    }
}
