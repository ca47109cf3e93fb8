package org.cotejo.index;

import org.cotejo.model.EId;
import org.cotejo.rulebook.Speech;
import org.cotejo.text.TextRange;

/**
 * Words of a provision that a signal found.
 *
 * @param law key of the law
 * @param order place of the provision in its law: a later provision has a higher number
 * @param text the provision's own words, of which {@code range} is the part found
 * @param signal the query that found it, or what stands for one where none did
 */
public record Passage(
        String law,
        int order,
        EId eId,
        String citation,
        String text,
        TextRange range,
        String signal,
        Speech speech,
        boolean transitory) {

    /** Whether both have words of one provision in common. */
    public boolean touches(Passage other) {
        return order == other.order && range.overlaps(other.range);
    }

    public String quote() {
        return range.of(text);
    }
}
