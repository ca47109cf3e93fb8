package org.cotejo.structure;

import java.util.List;

/** Finds annexes behind the articles of a law, and reads each as a law of its own. */
final class Annexes {
    private static final int LONGEST_TITLE = 5;
    private static final int FARTHEST_ARTICLE = 200;

    private final Grammar grammar;
    private final TreeBuilder builder;
    private final List<Line> lines;
    private final NoteDirection direction;
    private final boolean wrapped;

    Annexes(Grammar grammar, TreeBuilder builder, List<Line> lines, NoteDirection direction, boolean wrapped) {
        this.grammar = grammar;
        this.builder = builder;
        this.lines = lines;
        this.direction = direction;
        this.wrapped = wrapped;
    }

    /** Whether the line at {@code i} opens an annex, if the law's articles have ended. */
    boolean opens(int i) {
        Line line = lines.get(i);
        return grammar.annexes.isLabel(line) || grammar.annexes.isTitle(line) && leadsToFirstArticle(i);
    }

    private boolean leadsToFirstArticle(int i) {
        for (int j = i + 1; j < lines.size() && j <= i + FARTHEST_ARTICLE; j++) {
            Line line = lines.get(j);
            Label article = line.startsLower() ? null : grammar.articles.read(line);
            if (article != null) {
                return article.numeral().value() <= 1;
            }
            if (endsAnnex(line)) {
                return false;
            }
        }
        return false;
    }

    private boolean endsAnnex(Line line) {
        return grammar.transitory.isHeading(line)
                || grammar.transitory.isDecreeHeading(line)
                || grammar.transitory.isSection(line)
                || grammar.transitory.isDecree(line);
    }

    /** Reads the annex that opens at {@code i}; gives back where it ends. */
    int read(int i) {
        AnnexDraft draft = builder.annex();
        int content = titleEnd(i);
        lines.subList(i, content).forEach(line -> draft.title.add(line.text()));
        int end = end(content);
        List<Line> part = lines.subList(content, end);
        int start = new BodyStart(grammar, part).find();
        part.subList(0, start).forEach(draft.content::preamble);
        int read = new Body(grammar, draft.content, part, direction, wrapped).read(start);
        part.subList(read, part.size()).forEach(draft.content::conclusion);
        return end;
    }

    private int titleEnd(int i) {
        int end = i + 1;
        while (end < lines.size() && end < i + LONGEST_TITLE && goesOn(lines.get(end - 1), lines.get(end))) {
            end++;
        }
        return end;
    }

    private boolean goesOn(Line before, Line next) {
        boolean unit = grammar.articles.read(next) != null || grammar.divisions.read(next) != null;
        boolean alike = before.isUpper() == next.isUpper()
                && before.isBold() == next.isBold()
                && before.isCentered() == next.isCentered();
        boolean named = grammar.annexes.isLabel(before) && grammar.annexes.isTitle(next);
        return !unit && !before.isTerminated() && AnnexLabels.isSet(next) && (alike || named) && !endsAnnex(next);
    }

    /** The next annex, or what belongs to the law again: transitory articles, decrees of reform. */
    private int end(int from) {
        int end = from;
        while (end < lines.size() && !endsAnnex(lines.get(end)) && !opens(end)) {
            end++;
        }
        return end;
    }
}
