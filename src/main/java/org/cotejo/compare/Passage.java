package org.cotejo.compare;

import java.util.List;
import java.util.Objects;
import org.cotejo.model.Amendment;
import org.cotejo.model.EId;
import org.cotejo.model.Level;

/**
 * A provision as a comparison shows it, without what hangs from it.
 *
 * @param num as printed, empty for an unnumbered paragraph
 * @param citation as a lawyer cites it
 * @param heading rubric, empty where there is none
 * @param text own words; empty for most articles, whose words are their paragraphs
 * @param repealed it, or something it belongs to, is repealed
 * @param notes what the editor's notes tell of it
 */
public record Passage(
        EId eId,
        Level level,
        String num,
        String citation,
        String heading,
        String text,
        boolean repealed,
        List<Amendment> notes) {
    public Passage {
        Objects.requireNonNull(eId);
        Objects.requireNonNull(citation);
        Objects.requireNonNull(text);
        notes = List.copyOf(notes);
    }
}
