package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.structure.Numeral.Style;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line with which the law itself begins: the headings above its article 1. What stands before is preamble, also
 * the decree's own article and articles quoted in recitals.
 */
final class BodyStart {
    private static final int FARTHEST_HEADING = 14;
    private static final int SHORT = 200;

    private final Grammar grammar;
    private final List<Line> lines;
    private final BareDivisions bare;

    private record Candidate(int line, Label label) {}

    BodyStart(Grammar grammar, List<Line> lines) {
        this.grammar = grammar;
        this.lines = lines;
        bare = new BareDivisions(grammar, lines);
    }

    /** The index of that line, {@code lines.size()} where the text has no article. */
    int find() {
        List<Candidate> articles = articles();
        Candidate first = firstArticle(articles);
        if (first != null) {
            return withHeadings(first.line);
        }
        return lines.size();
    }

    private List<Candidate> articles() {
        List<Candidate> found = new ArrayList<>();
        for (int i = 0; i < lines.size() && !(endsLaw(i) && !found.isEmpty()); i++) {
            Label label = grammar.articles.read(lines.get(i));
            if (label != null && Character.isUpperCase(firstLetter(lines.get(i)))) {
                found.add(new Candidate(i, label));
            }
        }
        return found;
    }

    private boolean endsLaw(int i) {
        return grammar.transitory.isHeading(lines.get(i)) || grammar.transitory.isSection(lines.get(i));
    }

    private static char firstLetter(Line line) {
        char first = line.text().charAt(0);
        return Character.isLetter(first) || line.text().length() == 1
                ? first
                : line.text().charAt(1);
    }

    private @Nullable Candidate firstArticle(List<Candidate> articles) {
        List<Candidate> numbered = articles.stream()
                .filter(c -> c.label.numeral().style() == Style.ARABIC)
                .toList();
        List<Candidate> worded = articles.stream()
                .filter(c -> c.label.numeral().style() != Style.ARABIC)
                .toList();
        Candidate first = bestOne(numbered.stream().filter(this::isUnquoted).toList());
        first = first == null ? bestOne(numbered) : first;
        if (first == null) {
            first = bestOne(worded.stream().filter(c -> !isEnacting(c)).toList());
        }
        if (first == null && !numbered.isEmpty()) {
            first = numbered.get(0);
        }
        return first == null && !worded.isEmpty() ? worded.get(worded.size() - 1) : first;
    }

    /**
     * The first article 1 that an article 2 follows before the next article 1; else the first article 1. Two of them on
     * neighbouring lines are one label printed twice.
     */
    private static @Nullable Candidate bestOne(List<Candidate> articles) {
        Candidate one = null;
        Candidate first = null;
        for (Candidate candidate : articles) {
            Numeral numeral = candidate.label.numeral();
            if (numeral.value() <= 1 && numeral.isPlain()) {
                one = one != null && one.line == candidate.line - 1 ? one : candidate;
                first = first == null ? candidate : first;
            } else if (one != null && numeral.value() == 2) {
                return one;
            }
        }
        return first;
    }

    /** Recitals quote articles of bills and of other laws. */
    private boolean isUnquoted(Candidate candidate) {
        return Character.isLetter(lines.get(candidate.line).text().charAt(0));
    }

    private boolean isEnacting(Candidate candidate) {
        Line line = lines.get(candidate.line);
        return grammar.enacting.isWhole(line.folded().substring(candidate.label.end()));
    }

    /** Goes up from an article over the headings that stand above it. */
    private int withHeadings(int article) {
        int top = article;
        for (int i = article - 1; i >= 0 && article - i <= FARTHEST_HEADING; i--) {
            Line line = lines.get(i);
            if (grammar.divisions.read(line) != null || isBare(i)) {
                top = i;
            } else if (grammar.isTitled(line) || !canStandAbove(line, i)) {
                break;
            }
        }
        return noteAbove(top);
    }

    private boolean isBare(int i) {
        Label label = bare.read(i);
        return label != null && label.numeral().value() == 1;
    }

    private boolean canStandAbove(Line line, int i) {
        if (grammar.notes.read(line) != null) {
            return true;
        }
        if (isUnderDivision(i)) {
            return true;
        }
        boolean shown =
                line.isBold() || line.isCentered() || line.isUpper() || grammar.articles.read(lines.get(i + 1)) != null;
        return line.isRubric() && shown;
    }

    /** Right below the label of a division, or a short line below its heading. */
    private boolean isUnderDivision(int i) {
        boolean below = i > 0 && grammar.divisions.read(lines.get(i - 1)) != null;
        boolean second =
                i > 1 && lines.get(i).text().length() <= SHORT && grammar.divisions.read(lines.get(i - 2)) != null;
        return below || second;
    }

    /** A note right above the first unit is about that unit, unless text comes between. */
    private int noteAbove(int top) {
        int start = top;
        while (start > 0 && isUnitNote(lines.get(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isUnitNote(Line line) {
        Note note = grammar.notes.read(line);
        return note != null
                && !note.editorial()
                && (!note.naming() || note.level() != null || line.text().startsWith("("));
    }
}
