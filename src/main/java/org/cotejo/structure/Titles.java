package org.cotejo.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Fold;

/** Finds the title of a law in the lines before its body. */
final class Titles {
    private static final int LONGEST_TITLE = 500;
    private static final int SHORTEST_TITLE = 20;
    private static final int NEAR = 3;

    private final Grammar grammar;
    private final Tradition.Metadata words;
    private final LawNumbers numbers;
    private final Formulas ends;
    private final Formulas notTitles;
    private final Formulas dated;
    private final List<Line> lines;

    Titles(Grammar grammar, List<Line> lines) {
        this.grammar = grammar;
        numbers = grammar.lawNumbers;
        this.lines = lines;
        words = grammar.tradition.metadata();
        ends = grammar.titleEnds;
        notTitles = grammar.notTitles;
        dated = grammar.dated;
    }

    /**
     * The title that is printed twice, at the head and above the body; else the last one. Where the text has no more than
     * a number ({@code Ley 26.364}), the heading above it; empty where there is none either.
     */
    String find() {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(lines.get(i)) && !(isNumber(lines.get(i)) && !goesOnBelow(i))) {
                candidates.add(whole(i));
            }
        }
        String best = best(candidates);
        String beside = besideNumber();
        return best.isEmpty() || !beside.isEmpty() && !grammar.isTitle(beside) && !isOfItsKind(best) ? beside : best;
    }

    /** Whether a title says the same kind as the line with the number, which {@code Código Penal. Modificaciones} does not. */
    private boolean isOfItsKind(String title) {
        return lines.stream()
                .filter(this::isNumber)
                .findFirst()
                .map(line -> Fold.words(grammar.titleWord(line.text())).equals(Fold.words(grammar.titleWord(title))))
                .orElse(true);
    }

    private static String best(List<String> candidates) {
        String title = "";
        Set<String> seen = new HashSet<>();
        boolean twice = false;
        for (String candidate : candidates) {
            boolean again = !seen.add(Fold.words(candidate));
            if (again || !twice && (title.isEmpty() || candidate.length() >= SHORTEST_TITLE)) {
                title = candidate;
            }
            twice |= again;
        }
        return accented(title, candidates);
    }

    /** The same title as the copy prints it that keeps the most accents. */
    private static String accented(String title, List<String> candidates) {
        String best = title;
        for (String candidate : candidates) {
            boolean same = Fold.words(candidate).equals(Fold.words(title));
            best = same && accents(candidate) > accents(best) ? candidate : best;
        }
        return best;
    }

    private static long accents(String title) {
        return title.chars().filter(c -> c > 'z').count();
    }

    private boolean isTitle(Line line) {
        boolean set = line.isUpper() || line.isCentered() || line.isBold() || line.isRubric();
        boolean shown = line.startsUpper() && (set || ends.isIn(line.folded()));
        boolean title = grammar.isTitled(line) && !notTitles.isIn(line.folded());
        return title && shown && line.text().length() <= LONGEST_TITLE;
    }

    private boolean isNumber(Line line) {
        return numbers.isNothingElse(line);
    }

    /** Below {@code LEY NÚMERO 821} a line begins with {@code Para …}. */
    private boolean goesOnBelow(int i) {
        if (i + 1 >= lines.size()) {
            return false;
        }
        String next = lines.get(i + 1).folded();
        return words.titleGoesOn().stream().anyMatch(word -> next.startsWith(word + " "));
    }

    private String besideNumber() {
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(lines.get(i)) && isNumber(lines.get(i))) {
                for (int j = i - 1; j >= Math.max(0, i - NEAR); j--) {
                    if (isHeading(lines.get(j))) {
                        return trimmed(upTo(j));
                    }
                }
                return trimmed(lines.get(i).text());
            }
        }
        return "";
    }

    /** A heading with the lines above it that break off in the middle of it. */
    private String upTo(int last) {
        StringBuilder heading = new StringBuilder(lines.get(last).text());
        for (int i = last - 1; i >= 0 && breaksOff(lines.get(i)); i--) {
            heading.insert(0, lines.get(i).text() + " ");
        }
        return heading.toString();
    }

    private boolean breaksOff(Line line) {
        String folded = line.folded();
        return isHeading(line) && words.openWords().contains(folded.substring(folded.lastIndexOf(' ') + 1));
    }

    private boolean isHeading(Line line) {
        boolean set = line.isUpper() || line.isCentered() || line.isBold();
        return set && line.text().length() >= SHORTEST_TITLE && !line.isTerminated() && !isHead(line);
    }

    private String whole(int i) {
        Line first = lines.get(i);
        StringBuilder title = new StringBuilder(cut(first));
        int next = i + 1;
        if (isNumber(first)) {
            title.append(' ').append(cut(lines.get(next)));
            first = lines.get(next);
            next++;
        }
        for (int j = next; j < lines.size() && goesOn(first, title, lines.get(j)); j++) {
            title.append(' ').append(lines.get(j).text());
        }
        return trimmed(title.toString());
    }

    private static String trimmed(String title) {
        return title.replaceAll("(?<![.,;:\\s])[.,;:\\s]++$", "");
    }

    /** Without what follows the title on its line, and without the number before it. */
    private String cut(Line line) {
        int start = numbers.before(line);
        boolean titled =
                start > 0 && grammar.isTitled(line.slice(start, line.text().length()));
        int from = titled ? start : 0;
        int end = ends.find(line.folded());
        return (end > from ? line.text().substring(from, end) : line.text().substring(from)).strip();
    }

    /** Titles in capitals run over several lines; others only where the next line begins in lower case. */
    private boolean goesOn(Line first, StringBuilder title, Line next) {
        boolean capitals = first.isUpper() && next.isUpper();
        boolean alike = first.isCentered() == next.isCentered() && first.isBold() == next.isBold();
        boolean open = title.charAt(title.length() - 1) != '.'
                && title.length() + next.text().length() < LONGEST_TITLE;
        boolean goesOn = capitals || next.startsLower() && !first.isUpper();
        return goesOn && alike && open && !next.isTerminated() && !isTitle(next) && !isHead(next);
    }

    /** Another line of the head of a text: dates, decree, notes. */
    private boolean isHead(Line line) {
        return ends.find(line.folded()) == 0
                || dated.isIn(line.folded())
                || grammar.isPublication(line)
                || grammar.transitory.isDecree(line)
                || numbers.isDecree(line)
                || grammar.notes.read(line) != null;
    }
}
