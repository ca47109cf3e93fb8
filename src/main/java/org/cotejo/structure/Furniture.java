package org.cotejo.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;

/** Takes page heads, page feet and page numbers out of the text; each is told in a diagnostic with its words. */
final class Furniture {
    private static final int NEAR = 2;
    private static final int OFTEN = 3;
    private static final int LONGEST_HEAD = 300;
    private static final int SHORTEST_HEAD = 12;

    private final Grammar grammar;

    Furniture(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The lines that are law, in order. */
    List<Line> strip(List<Line> lines, List<Diagnostic> diagnostics) {
        BitSet marks = pageMarks(lines);
        BitSet heads = heads(lines, marks, numbers(lines, marks));
        List<Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (marks.get(i) || heads.get(i)) {
                diagnostics.add(Diagnostic.info("FURNITURE", place(line), line.text()));
            } else if (line.source().origin() == Origin.FOOTNOTE
                    || line.source().origin() == Origin.TEXT_BOX) {
                diagnostics.add(Diagnostic.warning("UNPLACED_TEXT", place(line), line.text()));
            } else {
                kept.add(line);
            }
        }
        return kept;
    }

    static String place(Line line) {
        return "p. " + (line.paragraph() + 1);
    }

    /** Page numbers that stand among the text; where the source tells margins from text, nothing else hides there. */
    private static BitSet numbers(List<Line> lines, BitSet marks) {
        BitSet numbers = new BitSet(lines.size());
        marks.stream().filter(i -> !isMargin(lines.get(i))).forEach(numbers::set);
        return numbers;
    }

    private static boolean isMargin(Line line) {
        return line.source().origin() == Origin.HEADER || line.source().origin() == Origin.FOOTER;
    }

    private BitSet pageMarks(List<Line> lines) {
        BitSet marks = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean cell = line.source().origin() == Origin.TABLE_CELL;
            marks.set(i, isMargin(line) || !cell && line.generated() == 0 && grammar.pageMarks.isWhole(line.folded()));
        }
        return marks;
    }

    /** Lines that come back near page numbers, or again and again in the middle of sentences. */
    private BitSet heads(List<Line> lines, BitSet marks, BitSet numbers) {
        Map<String, List<Integer>> repeated = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!marks.get(i) && canBeHead(lines, i)) {
                repeated.computeIfAbsent(words(lines.get(i)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        BitSet heads = new BitSet(lines.size());
        int firstArticle = firstArticle(lines);
        repeated.values().forEach(places -> places.removeIf(i -> i < firstArticle && grammar.isTitled(lines.get(i))));
        for (List<Integer> places : repeated.values()) {
            if (places.size() > 1) {
                certain(lines, numbers, places).forEach(heads::set);
            }
        }
        return heads;
    }

    /** Above the first article a line like a title may be the title. */
    private int firstArticle(List<Line> lines) {
        int i = 0;
        while (i < lines.size() && grammar.articles.read(lines.get(i)) == null) {
            i++;
        }
        return i;
    }

    private List<Integer> certain(List<Line> lines, BitSet marks, List<Integer> places) {
        List<Integer> nearMarks =
                places.stream().filter(i -> isNearMark(marks, i)).toList();
        if (places.size() < OFTEN) {
            return nearMarks;
        }
        long interrupting = places.stream()
                .filter(i -> isNearMark(marks, i) || interrupts(lines, i))
                .count();
        if (interrupting * 2 <= places.size()) {
            return nearMarks;
        }
        return interrupting == places.size() ? places : places.subList(1, places.size());
    }

    private boolean canBeHead(List<Line> lines, int i) {
        Line line = lines.get(i);
        int length = line.text().length();
        if (length > LONGEST_HEAD || length < SHORTEST_HEAD || line.source().origin() == Origin.TABLE_CELL) {
            return false;
        }
        boolean heading = i > 0 && grammar.divisions.read(lines.get(i - 1)) != null;
        return !heading && !isUnit(line) && !grammar.isRepealed(line.text());
    }

    private boolean isUnit(Line line) {
        return grammar.divisions.read(line) != null
                || grammar.articles.read(line) != null
                || grammar.transitory.isHeading(line)
                || grammar.notes.read(line) != null;
    }

    private static boolean isNearMark(BitSet marks, int i) {
        for (int j = Math.max(0, i - NEAR); j <= i + NEAR; j++) {
            if (marks.get(j)) {
                return true;
            }
        }
        return false;
    }

    /** It stands between the halves of a sentence. */
    private boolean interrupts(List<Line> lines, int i) {
        return i > 0
                && grammar.articles.read(lines.get(i - 1)) == null
                && i + 1 < lines.size()
                && !lines.get(i - 1).isTerminated()
                && lines.get(i + 1).startsLower();
    }

    private static String words(Line line) {
        return line.folded().replaceAll("\\d+", "#");
    }
}
