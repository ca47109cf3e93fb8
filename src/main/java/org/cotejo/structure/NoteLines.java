package org.cotejo.structure;

import java.util.List;

/** Takes lines that are nothing but a note of the editor, and hands them to the unit they are about. */
final class NoteLines {
    private final Grammar grammar;
    private final TreeBuilder builder;
    private final List<Line> lines;
    private final boolean ahead;

    /** @param ahead whether notes stand above the units they are about */
    NoteLines(Grammar grammar, TreeBuilder builder, List<Line> lines, boolean ahead) {
        this.grammar = grammar;
        this.builder = builder;
        this.lines = lines;
        this.ahead = ahead;
    }

    /** Whether the line at {@code i} was a note. */
    boolean read(int i) {
        Line line = lines.get(i);
        Note note = grammar.transitory.isSection(line) ? null : grammar.notes.read(line);
        if (note == null) {
            return false;
        }
        boolean instead = builder.isOpenedEmpty() && grammar.isRepealed(note.text()); // of the unit's own words
        if (ahead && !instead && !endsUnit(i)) {
            builder.noteAhead(note);
        } else {
            builder.noteBehind(note, line);
        }
        return true;
    }

    /** No unit follows that the note could be about. */
    private boolean endsUnit(int i) {
        return i + 1 >= lines.size()
                || grammar.transitory.isHeading(lines.get(i + 1))
                || grammar.transitory.isSection(lines.get(i + 1));
    }
}
