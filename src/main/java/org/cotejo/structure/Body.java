package org.cotejo.structure;

import java.util.List;

/** Reads headings, articles and notes, of a law or of an annex, up to where they end. */
final class Body {
    private final Grammar grammar;
    private final Content content;
    private final BodyReader units;
    private final NoteLines notes;
    private final List<Line> lines;

    Body(Grammar grammar, TreeBuilder builder, List<Line> lines, NoteDirection direction, boolean wrapped) {
        this.grammar = grammar;
        this.lines = lines;
        content = new Content(grammar, builder, wrapped);
        units = new BodyReader(grammar, builder, content, lines, wrapped);
        notes = new NoteLines(grammar, builder, lines, direction);
    }

    /** What the words of the articles go through, also of those that follow the body. */
    Content content() {
        return content;
    }

    /** Reads on from {@code start}; gives back the first line that is not read. */
    int read(int start) {
        int i = start;
        while (i < lines.size() && !grammar.transitory.opens(lines.get(i))) {
            int read = notes.read(i) ? 1 : units.read(i);
            if (read == 0) {
                return i;
            }
            i += read;
        }
        return i;
    }
}
