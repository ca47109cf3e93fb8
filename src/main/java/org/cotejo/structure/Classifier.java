package org.cotejo.structure;

import java.util.List;
import org.cotejo.model.Level;

/** Says what each line of a text without marks is, and hands it to the builder. */
final class Classifier {
    private static final double WRAPPED = 0.15;
    private static final int LETTERS_ENOUGH = 20;

    private final Grammar grammar;
    private final TreeBuilder builder;
    private final List<Line> lines;
    private final NoteDirection notes;

    Classifier(Grammar grammar, TreeBuilder builder, List<Line> lines) {
        this.grammar = grammar;
        this.builder = builder;
        this.lines = lines;
        notes = new NoteDirection(grammar, lines);
    }

    /** @return the index of the first line of the law itself, after its preamble */
    int classify() {
        int start = new BodyStart(grammar, lines).find();
        for (int i = 0; i < start; i++) {
            builder.preamble(lines.get(i));
        }
        boolean wrapped = isWrapped(start);
        Content content = new Content(grammar, builder, wrapped);
        BodyReader body = new BodyReader(grammar, builder, content, lines, wrapped);
        DecreeReader decrees = new DecreeReader(grammar, builder, content, lines);
        int i = body(start, body, decrees);
        for (; i < lines.size(); i++) {
            if (!isNote(i)) {
                decrees.read(i);
            }
        }
        return start;
    }

    private int body(int start, BodyReader body, DecreeReader decrees) {
        int i = start;
        while (i < lines.size() && !decrees.opens(lines.get(i))) {
            int read = isNote(i) ? 1 : body.read(i);
            if (read == 0) {
                return i;
            }
            i += read;
        }
        return i;
    }

    private boolean isNote(int i) {
        Line line = lines.get(i);
        Note note = grammar.transitory.isSection(line) ? null : grammar.notes.read(line);
        if (note == null) {
            return false;
        }
        if (notes.isAhead(note) && !endsUnit(i, note)) {
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

    /** Whether many lines go on in lower case: the file's lines are not its paragraphs. */
    private boolean isWrapped(int start) {
        int lower = 0;
        int all = 0;
        ItemLabels items = new ItemLabels(grammar.numbering);
        for (Line line : lines.subList(start, lines.size())) {
            if (line.text().length() > LETTERS_ENOUGH && items.read(line).isEmpty()) {
                all++;
                lower += line.startsLower() ? 1 : 0;
            }
        }
        return lower > all * WRAPPED;
    }
}
