package org.cotejo.structure;

import java.util.List;
import org.cotejo.model.Level;

/** Takes lines that are nothing but a note of the editor, and hands them to the unit they are about. */
final class NoteLines {
    private final Grammar grammar;
    private final TreeBuilder builder;
    private final List<Line> lines;
    private final NoteDirection direction;

    /** @param direction on which side of their units the notes of the file stand */
    NoteLines(Grammar grammar, TreeBuilder builder, List<Line> lines, NoteDirection direction) {
        this.grammar = grammar;
        this.builder = builder;
        this.lines = lines;
        this.direction = direction;
    }

    /** Whether the line at {@code i} was a note. */
    boolean read(int i) {
        Line line = lines.get(i);
        Note note = grammar.transitory.isSection(line) ? null : grammar.notes.read(line);
        if (note == null) {
            return false;
        }
        boolean instead = builder.isOpenedEmpty() && grammar.isRepealed(note.text()); // of the unit's own words
        if (direction.isAhead(note) && !instead && !endsUnit(i, note)) {
            builder.noteAhead(note);
        } else {
            builder.noteBehind(note, line);
        }
        return true;
    }

    /** No unit follows that the note could be about. */
    private boolean endsUnit(int i, Note note) {
        int next = i + 1;
        while (next < lines.size() && grammar.notes.read(lines.get(next)) != null) {
            next++;
        }
        if (next >= lines.size()
                || grammar.transitory.isHeading(lines.get(next))
                || grammar.transitory.isSection(lines.get(next))) {
            return true;
        }
        Level level = note.level();
        boolean small = level != null && level.compareTo(Level.ARTICLE) > 0;
        return small && grammar.divisions.read(lines.get(next)) != null;
    }
}
