package org.cotejo.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.cotejo.rulebook.Tradition;
import org.cotejo.text.Fold;
import org.jspecify.annotations.Nullable;

/** Reads title and dates of a law from the lines before its body. */
final class Metadata {
    private static final int LONGEST_TITLE = 500;
    private static final int SHORTEST_TITLE = 20;

    private final Grammar grammar;
    private final Tradition.Metadata words;
    private final Formulas titleEnds;
    private final Formulas notTitles;
    private final Formulas published;
    private final Formulas lastReform;
    private final List<Line> lines;

    Metadata(Grammar grammar, List<Line> lines) {
        this.grammar = grammar;
        this.lines = lines;
        words = grammar.tradition.metadata();
        titleEnds = new Formulas(words.titleEnds());
        notTitles = new Formulas(words.notTitles());
        published = new Formulas(words.published());
        lastReform = new Formulas(words.lastReform());
    }

    /** The title that is printed twice, at the head and above the body; else the last one. Empty where there is none. */
    String title() {
        List<String> candidates = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isTitle(lines.get(i))) {
                candidates.add(wholeTitle(i));
            }
        }
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
        return title;
    }

    private boolean isTitle(Line line) {
        boolean set = line.isUpper() || line.isCentered() || line.isBold() || line.isRubric();
        boolean shown = line.startsUpper() && (set || titleEnds.isIn(line.folded()));
        boolean title = grammar.isTitled(line) && !notTitles.isIn(line.folded());
        return title && shown && line.text().length() <= LONGEST_TITLE;
    }

    private String wholeTitle(int i) {
        StringBuilder title = new StringBuilder(cut(lines.get(i)));
        for (int j = i + 1; j < lines.size() && goesOn(lines.get(i), title, lines.get(j)); j++) {
            title.append(' ').append(lines.get(j).text());
        }
        return title.toString().replaceAll("[.,;:\\s]+$", "");
    }

    private String cut(Line line) {
        int end = titleEnds.find(line.folded());
        return end > 0 ? line.text().substring(0, end).strip() : line.text();
    }

    /** Titles in capitals run over several lines. */
    private boolean goesOn(Line first, StringBuilder title, Line next) {
        boolean capitals = first.isUpper() && next.isUpper();
        boolean alike = first.isCentered() == next.isCentered() && first.isBold() == next.isBold();
        boolean open = title.charAt(title.length() - 1) != '.'
                && title.length() + next.text().length() < LONGEST_TITLE;
        return capitals && alike && open && !next.isTerminated() && !isTitle(next) && !isHead(next);
    }

    /** Another line of the head of a text: dates, decree, notes. */
    private boolean isHead(Line line) {
        return titleEnds.find(line.folded()) == 0
                || published.isIn(line.folded())
                || lastReform.isIn(line.folded())
                || grammar.transitory.isDecree(line)
                || grammar.notes.read(line) != null;
    }

    @Nullable
    LocalDate published() {
        for (String pattern : words.published()) {
            Formulas formula = new Formulas(List.of(pattern));
            for (Line line : lines) {
                LocalDate date = lastReform.opens(line.folded()) ? null : dateIn(formula, line);
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    @Nullable
    LocalDate lastReform() {
        LocalDate latest = null;
        for (Line line : lines) {
            LocalDate date = dateIn(lastReform, line);
            latest = date != null && (latest == null || date.isAfter(latest)) ? date : latest;
        }
        return latest;
    }

    private @Nullable LocalDate dateIn(Formulas formula, Line line) {
        Matcher matcher = formula.matcher(line.folded());
        return matcher.find() ? grammar.dates.first(matcher.group()) : null;
    }
}
