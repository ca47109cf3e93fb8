package org.cotejo.generator;

import java.util.List;
import org.cotejo.model.Level;

/**
 * A unit of a generated law: what a reader must find.
 *
 * @param num as printed, without word and punctuation
 * @param label as printed, with both; empty for an unnumbered paragraph
 * @param text own words; empty for divisions and articles, whose words are their paragraphs
 */
public record Unit(
        Level level,
        String num,
        String label,
        String heading,
        String text,
        List<Note> notes,
        boolean repealed,
        List<Unit> children) {

    public Unit {
        notes = List.copyOf(notes);
        children = List.copyOf(children);
    }

    static Unit paragraph(String text, List<Note> notes) {
        return new Unit(Level.PARAGRAPH, "", "", "", text, notes, false, List.of());
    }
}
