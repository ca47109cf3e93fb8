package org.cotejo.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * Whether the notes of a file stand above the unit they are about, or below it: compilers keep one habit for each form of
 * note, in parentheses, in brackets or bare, so each note whose neighbours fit it on one side only has a vote.
 */
final class NoteDirection {
    private static final int FARTHEST = 8;
    private static final char BARE = ' ';

    private final Grammar grammar;
    private final List<Line> lines;
    private final ItemLabels items;
    private final Map<Character, Integer> votes = new HashMap<>();
    private int bracketed;

    NoteDirection(Grammar grammar, List<Line> lines) {
        this.grammar = grammar;
        this.lines = lines;
        items = new ItemLabels(grammar.numbering);
        count();
    }

    /** Whether notes of this one's form stand above their unit; a form that tells nothing follows the others. */
    boolean isAhead(Note note) {
        int own = votes.getOrDefault(form(note.text()), 0);
        int all = votes.values().stream().mapToInt(Integer::intValue).sum();
        return own != 0 ? own > 0 : all != 0 ? all > 0 : bracketed > 0;
    }

    private void count() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Note note = grammar.notes.read(line);
            if (note != null) {
                votes.merge(form(note.text()), vote(note, i), Integer::sum);
                bracketed += form(note.text()) == BARE ? -1 : 1;
            } else {
                int trailing = grammar.notes.trailingStart(line.folded());
                if (trailing > 0) {
                    votes.merge(line.text().charAt(trailing), -1, Integer::sum);
                }
            }
        }
    }

    /** The bracket with which a note begins. */
    private static char form(String text) {
        char first = text.charAt(0);
        return first == '(' || first == '[' ? first : BARE;
    }

    /**
     * A note that what follows does not fit stands below its unit. The next unit is often of the same kind, so a note
     * votes for standing above only where none of that kind has come before.
     */
    private int vote(Note note, int i) {
        Level above = kind(i - 1, -1);
        Level below = kind(i + 1, 1);
        Level unit = note.unit();
        if (below == null || unit == Level.PARAGRAPH || note.editorial()) {
            return 0;
        }
        boolean fitsBelow =
                unit == null ? below == Level.ARTICLE : unit == below || unit.isDivision() && below.isDivision();
        boolean first = above != null && (above.isDivision() || unit == Level.FRACTION && above == Level.ARTICLE);
        return !fitsBelow ? -1 : first && below != above ? 1 : 0;
    }

    /** What unit begins on the next line in a direction that is no note; {@code null} where none does. */
    private @Nullable Level kind(int start, int step) {
        int i = start;
        while (i >= 0
                && i < lines.size()
                && Math.abs(i - start) < FARTHEST
                && grammar.notes.read(lines.get(i)) != null) {
            i += step;
        }
        if (i < 0 || i >= lines.size()) {
            return null;
        }
        Line line = lines.get(i);
        Label division = grammar.divisions.read(line);
        if (division != null) {
            return division.level();
        }
        if (grammar.articles.read(line) != null) {
            return Level.ARTICLE;
        }
        boolean heading = step < 0 && i > 0 && grammar.divisions.read(lines.get(i - 1)) != null;
        if (heading) {
            return Level.CHAPTER;
        }
        return items.read(line).stream().anyMatch(label -> label.kind() == ItemLabel.Kind.ROMAN)
                ? Level.FRACTION
                : items.read(line).isEmpty() ? null : Level.POINT;
    }
}
