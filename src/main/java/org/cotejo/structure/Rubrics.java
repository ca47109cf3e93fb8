package org.cotejo.structure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Titles of articles: on a line above the label, after it in bold or in parentheses, or on a line below. */
final class Rubrics {
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\(([^()]{2,200})\\)\\s?\\.?\\s?[-–—]{1,2}\\s?");
    private static final int LONGEST = 160;
    private static final int FARTHEST = 8;
    private static final int HEADING = 3;
    private static final int MOST_LINES = 3;
    private static final int MOST_WORDS = 20;
    private static final double USUAL = 0.6;

    private final Grammar grammar;
    private final List<Line> lines;
    private final boolean wrapped;
    private final boolean usual;
    private final boolean capital;
    private final ItemLabels items;

    /**
     * @param skip how many leading units of the last line are heading
     * @param lines how many lines the label and its heading take
     */
    record Found(String heading, int skip, int lines) {
        static final Found NONE = new Found("", 0, 1);
    }

    Rubrics(Grammar grammar, List<Line> lines, boolean wrapped) {
        this.grammar = grammar;
        this.lines = lines;
        this.wrapped = wrapped;
        items = new ItemLabels(grammar.numbering);
        int articles = 0;
        int free = 0;
        int above = 0;
        int capitals = 0;
        for (int i = 0; i < lines.size() && !(articles > 0 && endsBody(i)); i++) {
            boolean quoted = "\"“«".indexOf(lines.get(i).text().charAt(0)) >= 0;
            boolean again = i > 0 && grammar.articles.read(lines.get(i - 1)) != null;
            if (!quoted && !again && grammar.articles.read(lines.get(i)) != null) {
                articles++;
                boolean headed = isHeaded(i);
                free += headed ? 0 : 1;
                above += !headed && i > 0 && isRubricLine(i - 1) ? 1 : 0;
                capitals += isCapital(lines.get(i)) ? 1 : 0;
            }
        }
        usual = articles > 1 && above > 0 && above >= free * USUAL;
        capital = capitals * 2 > articles;
    }

    private boolean endsBody(int i) {
        return grammar.transitory.isHeading(lines.get(i)) || grammar.transitory.isSection(lines.get(i));
    }

    /** Whether the line above may be the heading of a division. */
    private boolean isHeaded(int i) {
        for (int j = Math.max(0, i - HEADING); j < i; j++) {
            Label division = grammar.divisions.read(lines.get(j));
            if (division != null && division.end() >= lines.get(j).text().length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a label is written like most of the file: in capitals, or not. */
    boolean isUsualLabel(Line line) {
        return isCapital(line) == capital;
    }

    private static boolean isCapital(Line line) {
        return Character.isUpperCase(line.text().charAt(Math.min(2, line.text().length() - 1)));
    }

    /** Whether the line at {@code i} can be the rubric of an article below it. */
    boolean isBefore(int i) {
        return isRubricLine(i)
                && (usual || lines.get(i).isBold() && !lines.get(i).isCentered());
    }

    /** The first line after {@code i} that is no note. */
    int nextUnit(int i) {
        int next = i + 1;
        while (next < lines.size() && next < i + FARTHEST && grammar.notes.read(lines.get(next)) != null) {
            next++;
        }
        return next;
    }

    private boolean isRubricLine(int i) {
        Line line = lines.get(i);
        return line.isRubric() && isPlain(line);
    }

    /** The rubric that follows an article's label, the rest of whose line is {@code rest}. */
    Found after(Line rest, int i) {
        Line source = rest.isEmpty() ? lineAt(i + 1) : rest;
        if (source.isEmpty()) {
            return Found.NONE;
        }
        Matcher parentheses = IN_PARENTHESES.matcher(source.text());
        if (parentheses.lookingAt()) {
            return new Found(parentheses.group(1), parentheses.end(), rest.isEmpty() ? 2 : 1);
        }
        if (!rest.isEmpty() && isBoldRubric(rest, i)) {
            String words = rest.text().substring(0, rest.bold());
            return new Found(words.replaceAll("(?<![.:\\s–—-])[.:\\s–—-]++$", ""), rest.bold(), 1);
        }
        int next = rest.isEmpty() ? i + 2 : i + 1;
        int end = wrapped ? next : endOfRubric(next);
        if (wrapped || !isAlone(source, end)) {
            return Found.NONE;
        }
        StringBuilder heading = new StringBuilder(source.text());
        lines.subList(next, end).forEach(line -> heading.append(' ').append(line.text()));
        Line last = end == next ? source : lines.get(end - 1);
        return new Found(heading.toString(), last.text().length(), end - i);
    }

    /** Past the lines over which a rubric runs on: up to the last one that goes on in lower case, or to the first item. */
    private int endOfRubric(int next) {
        int end = next;
        int i = next;
        for (; i < Math.min(lines.size(), next + MOST_LINES) && isOpen(lines.get(i)); i++) {
            end = lines.get(i).startsLower() ? i + 1 : end;
        }
        boolean list = i < lines.size() && items.read(lines.get(i)).stream().anyMatch(item -> item.value() == 1);
        return list ? i : end;
    }

    private boolean isOpen(Line line) {
        return line.text().length() <= LONGEST
                && !line.isTerminated()
                && isPlain(line)
                && items.read(line).isEmpty();
    }

    private boolean isBoldRubric(Line rest, int i) {
        int bold = rest.bold();
        if (bold < 3 || bold > LONGEST || rest.text().substring(0, bold).split(" ").length > MOST_WORDS) {
            return false;
        }
        if (bold >= rest.text().length()) {
            return isText(lineAt(i + 1));
        }
        return ".:-–— ".indexOf(rest.text().charAt(bold - 1)) >= 0
                || ". ".indexOf(rest.text().charAt(bold)) >= 0;
    }

    /** A short line without a full stop, before a line of text that begins a sentence. */
    private boolean isAlone(Line source, int next) {
        return source.isRubric()
                && isPlain(source)
                && isText(lineAt(next))
                && lineAt(next).startsUpper();
    }

    private boolean isText(Line line) {
        return !line.isEmpty()
                && isPlain(line)
                && !grammar.transitory.isHeading(line)
                && !grammar.signatures.isWhole(line.folded());
    }

    private boolean isPlain(Line line) {
        return grammar.articles.read(line) == null
                && grammar.divisions.read(line) == null
                && grammar.notes.read(line) == null;
    }

    private Line lineAt(int i) {
        Line last = lines.get(lines.size() - 1);
        return i < lines.size() ? lines.get(i) : last.slice(0, 0);
    }
}
