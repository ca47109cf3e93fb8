package org.cotejo.structure;

import java.util.List;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;

/** Reads headings and articles of the law itself. */
final class BodyReader {
    private static final int LONGEST_HEADING = 400;
    private static final int HEADING_REACH = 5;

    private final Grammar grammar;
    private final TreeBuilder builder;
    private final Content content;
    private final List<Line> lines;
    private final Rubrics rubrics;
    private final BareDivisions bare;
    private final boolean wrapped;
    private @Nullable Numeral last;
    private int lastBare;
    private @Nullable Label openDivision;
    private @Nullable Line headingLine;
    private String rubric = "";

    BodyReader(Grammar grammar, TreeBuilder builder, Content content, List<Line> lines, boolean wrapped) {
        this.grammar = grammar;
        this.builder = builder;
        this.content = content;
        this.lines = lines;
        this.wrapped = wrapped;
        rubrics = new Rubrics(grammar, lines, wrapped);
        bare = new BareDivisions(grammar, lines);
    }

    /**
     * Reads the line at {@code i}.
     *
     * @return how many lines were read, 0 where the law ends before this one
     */
    int read(int i) {
        Line line = lines.get(i);
        Label division = grammar.divisions.read(line);
        if (division != null && isDivision(division, line, i)) {
            division(division, line);
            return 1;
        }
        Label chapter = bare.read(i);
        if (chapter != null && chapter.numeral().value() == lastBare + 1 && !content.isListing()) {
            division(chapter, line);
            lastBare++;
            return 1;
        }
        Label article = grammar.articles.read(line);
        if (article != null && isArticle(article, line)) {
            return article(article, line, i);
        }
        if (article != null && isDecreesOwn(article) || canEnd(line) && endsHere(i)) {
            return 0;
        }
        if (isRubric(i)) {
            rubric = line.text();
        } else if (builder.hasArticle()) {
            content.add(line);
        } else {
            heading(line);
        }
        return 1;
    }

    private void division(Label label, Line whole) {
        Line line = withoutRun(whole);
        String heading = line.text().substring(Math.min(label.end(), line.text().length()));
        if (repeatsDivision(label)) {
            builder.furniture(line.slice(0, label.end()));
            if (!heading.isEmpty()) {
                builder.divisionHeading(heading, line);
            }
        } else {
            Numeral before = builder.lastDivision(label.level());
            builder.division(label.level(), label.numeral().after(before), heading, line);
        }
        openDivision = label;
        headingLine = heading.isEmpty() ? null : line;
    }

    /** A heading without the carrier's note of its articles. */
    private Line withoutRun(Line line) {
        int run = grammar.articles.trailingRun(line);
        if (run < 0) {
            return line;
        }
        builder.furniture(line.slice(run, line.text().length()));
        return line.slice(0, run);
    }

    /** A carrier prints each label twice, once as an anchor. */
    private boolean repeatsDivision(Label label) {
        Label open = openDivision;
        return open != null
                && headingLine == null
                && !builder.hasArticle()
                && open.level() == label.level()
                && open.numeral().id().equals(label.numeral().id());
    }

    private boolean isDivision(Label label, Line line, int i) {
        if (content.isQuoting() && !(isExpected(label, line) && leadsToOwnArticle(i))) {
            return false;
        }
        if (isRare(label) && !leadsToArticle(i)) {
            return false;
        }
        boolean shown = line.isBold() || line.isCentered() || line.isUpper() || !builder.hasArticle();
        boolean whole = label.end() >= line.text().length() || label.separated() || line.isRubric();
        return shown || content.isAtBoundary() && whole || isExpected(label, line) && leadsToArticle(i);
    }

    /** A label alone on its line that goes on with the divisions, even where a page's foot or head hides that a sentence ended. */
    private boolean isExpected(Label label, Line line) {
        Numeral before = builder.lastDivision(label.level());
        boolean next = before == null
                ? label.numeral().value() <= 1
                : label.numeral().after(before).follows(before);
        return next && label.end() >= line.text().length();
    }

    /** Words and letters that often begin a line of text too. */
    private static boolean isRare(Label label) {
        boolean level = label.level() == Level.SUBSECTION || label.level() == Level.PART;
        return level || label.numeral().style() == Numeral.Style.LETTER;
    }

    /** Whether the next article goes on with the law's: a quoted law has numbers of its own. */
    private boolean leadsToOwnArticle(int i) {
        for (int j = i + 1; j < lines.size() && j <= i + HEADING_REACH; j++) {
            Label label = grammar.articles.read(lines.get(j));
            if (label != null) {
                return last != null && label.numeral().follows(last) && rubrics.isUsualLabel(lines.get(j));
            }
        }
        return false;
    }

    private boolean leadsToArticle(int i) {
        for (int j = i + 1; j < lines.size() && j <= i + HEADING_REACH; j++) {
            if (grammar.articles.read(lines.get(j)) != null || grammar.divisions.read(lines.get(j)) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isArticle(Label label, Line line) {
        Numeral lastNumber = last;
        if (Character.isLowerCase(line.text().charAt(0))) {
            return false;
        }
        if (lastNumber == null) {
            return true;
        }
        Numeral numeral = label.numeral();
        if (numeral.style() != lastNumber.style()) {
            return false;
        }
        boolean next = numeral.follows(lastNumber);
        boolean own = next && "\"“«".indexOf(line.text().charAt(0)) < 0 && rubrics.isUsualLabel(line);
        if (content.isQuoting() && !own) {
            return false;
        }
        boolean whole = label.separated() || label.end() >= line.text().length();
        return next ? whole || content.isAtBoundary() : whole && content.isAtBoundary() && opensSentence(label, line);
    }

    private static boolean opensSentence(Label label, Line line) {
        return label.end() >= line.text().length()
                || !Character.isLowerCase(line.text().charAt(label.end()));
    }

    private boolean isDecreesOwn(Label label) {
        return last != null
                && last.style() == Numeral.Style.ARABIC
                && label.numeral().style() == Numeral.Style.WORD
                && content.isAtBoundary();
    }

    private int article(Label label, Line line, int i) {
        Line rest = line.slice(label.end(), line.text().length());
        if (last != null && builder.isArticleEmpty() && label.numeral().id().equals(last.id())) {
            builder.furniture(line.slice(0, label.end()));
            addRest(rest);
            return 1;
        }
        Rubrics.Found found = rubrics.after(rest, i);
        String heading = rubric.isEmpty() ? found.heading() : rubric;
        builder.article(label.numeral(), heading, line);
        content.open();
        last = label.numeral().last();
        openDivision = null;
        if (rubric.isEmpty()) {
            Line last = found.lines() == 1 ? rest : lines.get(i + found.lines() - 1);
            addRest(last.slice(found.skip(), last.text().length()));
            return found.lines();
        }
        rubric = "";
        addRest(rest);
        return 1;
    }

    private void addRest(Line rest) {
        if (!rest.isEmpty()) {
            content.add(rest);
        }
    }

    private boolean isRubric(int i) {
        boolean headed = builder.hasArticle() || headingLine != null;
        return headed && content.isAtBoundary() && rubrics.isBefore(i) && isNextArticle(i);
    }

    private boolean isNextArticle(int i) {
        int next = rubrics.nextUnit(i);
        Label label = next < lines.size() ? grammar.articles.read(lines.get(next)) : null;
        Numeral lastNumber = last;
        return label != null && (lastNumber == null || label.numeral().follows(lastNumber));
    }

    private void heading(Line whole) {
        Line line = withoutRun(whole);
        if (line.isEmpty()) {
            return;
        }
        Line before = headingLine;
        if (!builder.hasDivision() || line.text().length() > LONGEST_HEADING) {
            builder.unplaced(line);
        } else if (before == null || isSameHeading(before, line)) {
            builder.divisionHeading(line.text(), line);
            headingLine = line;
        } else {
            builder.unplaced(line);
        }
    }

    private boolean isSameHeading(Line before, Line line) {
        if (line.startsLower() || wrapped && !before.isTerminated()) {
            return true;
        }
        if (before.text().endsWith(".") || before.isUpper() != line.isUpper()) {
            return false;
        }
        boolean alike = before.isBold() == line.isBold() && before.isCentered() == line.isCentered();
        return line.isUpper() || alike && (line.isBold() || line.isCentered());
    }

    /** Signatures, or the title of an annex. */
    private boolean canEnd(Line line) {
        boolean annex = grammar.annexes.isLabel(line) || grammar.annexes.isTitle(line);
        return grammar.signatures.isWhole(line.folded()) || annex && content.isAtBoundary();
    }

    /** No further article of the law comes. */
    private boolean endsHere(int i) {
        Numeral lastNumber = last;
        if (lastNumber == null) {
            return false;
        }
        for (int j = i + 1; j < lines.size(); j++) {
            Line line = lines.get(j);
            if (grammar.transitory.isHeading(line) || grammar.transitory.isSection(line)) {
                return true;
            }
            Label label = line.startsLower() ? null : grammar.articles.read(line);
            if (label != null && label.numeral().value() == 1 && label.numeral().isPlain()) {
                return true; // an annex that counts its own articles
            }
            if (label != null && label.numeral().follows(lastNumber)) {
                return false;
            }
        }
        return true;
    }
}
