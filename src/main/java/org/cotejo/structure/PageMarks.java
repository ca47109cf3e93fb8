package org.cotejo.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.ingest.SourceParagraph.Origin;

/**
 * Page numbers and time stamps. One that says so ({@code Página 3}, {@code 3 de 48}) is certain; a bare number only where
 * its neighbours count the same pages, where it stands beside another page mark, or where it divides a sentence.
 */
final class PageMarks {
    private static final int LONGEST_NUMBER = 4;
    /** A page has at least so many lines between its number and the next. */
    private static final int SHORTEST_PAGE = 5;

    private static final int LONGEST_PAGE = 250;
    private static final int PAGES = 3;
    /** A sentence that a page divides fills its last line. */
    private static final int FULL_LINE = 30;

    private final Grammar grammar;
    private final List<Line> lines;
    private final BitSet marks;
    private final BitSet bare;

    PageMarks(Grammar grammar, List<Line> lines) {
        this.lines = lines;
        this.grammar = grammar;
        marks = new BitSet(lines.size());
        bare = new BitSet(lines.size());
        read();
        settle();
    }

    /** The lines that are certainly page marks. */
    BitSet certain() {
        return marks;
    }

    /** Bare numbers of which that is not certain. */
    BitSet doubtful() {
        return bare;
    }

    private void read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean body = line.source().origin() == Origin.BODY && line.generated() == 0;
            if (body && !line.startsLower() && grammar.pageMarks.isWhole(line.folded())) {
                (isBare(line) ? bare : marks).set(i);
            }
        }
    }

    private void settle() {
        BitSet certain = new BitSet(lines.size());
        bare.stream().filter(i -> isBesideMark(i) || isFirst(i) || divides(i)).forEach(certain::set);
        count(certain);
        besideHeads(certain);
        marks.or(certain);
        bare.andNot(certain);
    }

    private static boolean isBare(Line line) {
        return line.text().length() <= LONGEST_NUMBER && line.text().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private boolean isBesideMark(int i) {
        return i > 0 && marks.get(i - 1) || marks.get(i + 1);
    }

    private boolean isFirst(int i) {
        return i == 0 && value(i) <= PAGES;
    }

    private boolean divides(int i) {
        if (i == 0 || i + 1 >= lines.size()) {
            return false;
        }
        Line before = lines.get(i - 1);
        return before.text().length() >= FULL_LINE
                && !before.isTerminated()
                && !isNumbered(before)
                && lines.get(i + 1).startsLower();
    }

    /** The words before it want a number: del artículo. */
    private boolean isNumbered(Line before) {
        return grammar.labelWords.contains(
                before.folded().substring(before.folded().lastIndexOf(' ') + 1));
    }

    /** Numbers that count pages: each one more than the last, with a page between. */
    private void count(BitSet certain) {
        int[] pages = new int[lines.size() + 1];
        for (int i = bare.length() - 1; i >= 0; i = bare.previousSetBit(i - 1)) {
            pages[i] = 1 + pages[nextPage(i)];
        }
        for (int i = bare.nextSetBit(0); i >= 0; i = bare.nextSetBit(i + 1)) {
            if (pages[i] >= PAGES || pages[i] == 2 && value(i) <= 2) {
                certain.set(i);
                pages[nextPage(i)] = PAGES;
            }
        }
    }

    /** Numbers that grow beside a line that comes back with each: pages some of which are lost. */
    private void besideHeads(BitSet certain) {
        Map<String, List<Integer>> places = new HashMap<>();
        bare.stream().forEach(i -> {
            for (int beside : new int[] {i - 1, i + 1}) {
                if (beside >= 0 && beside < lines.size() && isSetLikeHead(lines.get(beside))) {
                    places.computeIfAbsent((beside - i) + lines.get(beside).folded(), k -> new ArrayList<>())
                            .add(i);
                }
            }
        });
        places.values().stream().filter(this::grows).forEach(numbers -> numbers.forEach(certain::set));
    }

    private boolean grows(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            boolean page = numbers.get(i) - numbers.get(i - 1) >= SHORTEST_PAGE;
            if (!page || value(numbers.get(i)) <= value(numbers.get(i - 1))) {
                return false;
            }
        }
        return numbers.size() > 1;
    }

    private boolean isSetLikeHead(Line line) {
        boolean set =
                line.isUpper() || line.isCentered() || grammar.isTitled(line) || grammar.heads.isWhole(line.folded());
        return set && line.text().length() > LONGEST_NUMBER;
    }

    private int nextPage(int i) {
        int from = i + SHORTEST_PAGE;
        for (int j = bare.nextSetBit(from); j >= 0 && j <= i + LONGEST_PAGE; j = bare.nextSetBit(j + 1)) {
            if (value(j) == value(i) + 1) {
                return j;
            }
        }
        return lines.size();
    }

    private int value(int i) {
        return Integer.parseInt(lines.get(i).text());
    }
}
