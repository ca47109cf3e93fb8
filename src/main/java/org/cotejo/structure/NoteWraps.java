package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;

/** Joins notes of the editor that the page breaks over lines, so that each is one line again. */
final class NoteWraps {
    private static final int MOST_LINES = 4;
    private static final int LONGEST_LINE = 200;

    private final Grammar grammar;

    NoteWraps(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Line> join(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line whole = lines.get(i);
            for (int more = longest(lines, i); more > 0; more--) {
                i++;
                whole = whole.with(lines.get(i));
            }
            joined.add(whole);
        }
        return joined;
    }

    /** How many of the lines after one belong to its note; 0 where it is no note, or a whole one. */
    private int longest(List<Line> lines, int i) {
        Line first = lines.get(i);
        if (first.text().length() > LONGEST_LINE || !grammar.notes.canBegin(first)) {
            return 0;
        }
        return grammar.notes.read(first) == null ? untilNote(lines, i) : rest(lines, i);
    }

    private int untilNote(List<Line> lines, int i) {
        Line joined = lines.get(i);
        for (int more = 1; more < MOST_LINES && i + more < lines.size(); more++) {
            Line next = lines.get(i + more);
            if (next.text().length() > LONGEST_LINE || isUnit(next)) {
                return 0;
            }
            joined = joined.with(next);
            if (grammar.notes.read(joined) != null) {
                return more;
            }
        }
        return 0;
    }

    private int rest(List<Line> lines, int i) {
        int more = 0;
        while (i + more + 1 < lines.size()
                && lines.get(i + more + 1).text().length() <= LONGEST_LINE
                && grammar.notes.isRest(lines.get(i + more), lines.get(i + more + 1))) {
            more++;
        }
        return more;
    }

    private boolean isUnit(Line line) {
        return grammar.divisions.read(line) != null
                || grammar.articles.read(line) != null && line.startsUpper()
                || grammar.transitory.isHeading(line);
    }
}
