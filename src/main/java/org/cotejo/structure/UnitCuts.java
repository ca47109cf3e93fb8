package org.cotejo.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where articles, headings and decrees begin inside a paragraph. A cut is made only where a sentence has ended and the
 * number is the next one: a wrong cut makes a reference an article.
 */
final class UnitCuts {
    private static final int LONGEST_HEADING = 300;
    private static final int SHORTEST = 40;
    private static final int CAPITALS = 3;
    private static final int LONGEST_DECREE = 3000;
    private static final int MOST_TRIED = 100;

    private final Grammar grammar;

    UnitCuts(Grammar grammar) {
        this.grammar = grammar;
    }

    List<Integer> cuts(Line line) {
        if (line.text().length() < SHORTEST) {
            return divisionRun(line);
        }
        List<Integer> starts = starts(line.text());
        List<Integer> articles = articles(line, starts);
        TreeSet<Integer> cuts = new TreeSet<>(articles);
        for (int i = 0; i < articles.size(); i++) {
            int from = i == 0 ? 0 : articles.get(i - 1);
            cuts.addAll(headings(line, from, articles.get(i)));
        }
        cuts.addAll(new TransitoryCuts(grammar).cuts(line, starts));
        cuts.addAll(decrees(line, starts));
        cuts.addAll(divisionRun(line));
        cuts.remove(0);
        return List.copyOf(cuts);
    }

    /** Places after a sentence's end and a space, where a capital follows. */
    private static List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 2; i < text.length(); i++) {
            boolean capital = text.charAt(i - 1) == ' ' && Character.isUpperCase(text.charAt(i));
            if (capital && ".;:\"”»)]".indexOf(text.charAt(i - 2)) >= 0) {
                starts.add(i);
            }
        }
        return starts;
    }

    private List<Integer> articles(Line line, List<Integer> starts) {
        List<Integer> cuts = new ArrayList<>();
        Numeral last = numeral(grammar.articles.read(line));
        int from = 0;
        for (int at = line.text().indexOf(" A") + 1; at > 0; at = line.text().indexOf(" A", at) + 1) {
            Label label = grammar.articles.readAt(line.text(), line.folded(), at);
            boolean next = label != null && label.separated() && isNext(last, label.numeral());
            if (next
                    && (Collections.binarySearch(starts, at) >= 0
                            || !headings(line, from, at).isEmpty())) {
                cuts.add(at);
                last = label.numeral();
                from = at;
            }
        }
        return cuts;
    }

    private static boolean isNext(@Nullable Numeral last, Numeral next) {
        if (last == null) {
            return next.value() == 1 && next.style() == Numeral.Style.ARABIC;
        }
        return next.style() == last.style() && next.follows(last);
    }

    private static @Nullable Numeral numeral(@Nullable Label label) {
        return label == null ? null : label.numeral();
    }

    /** Labels of divisions in the last words before an article. */
    private List<Integer> headings(Line line, int from, int article) {
        List<Integer> cuts = new ArrayList<>();
        String text = line.text().substring(0, article).stripTrailing();
        String folded = line.folded().substring(0, text.length());
        for (int at = Math.max(from, article - 2 * LONGEST_HEADING); at < text.length(); at++) {
            boolean word = at == from || text.charAt(at - 1) == ' ';
            if (word && isCapitals(text, at) && grammar.divisions.labelAt(text, folded, at) != null) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    /** A heading that holds further headings: TÍTULO PRIMERO DISPOSICIONES GENERALES CAPÍTULO I DEL OBJETO. */
    private List<Integer> divisionRun(Line line) {
        List<Integer> cuts = new ArrayList<>();
        if (line.text().length() > LONGEST_HEADING || grammar.divisions.read(line) == null) {
            return cuts;
        }
        for (int at = line.text().indexOf(' ') + 1; at > 0; at = line.text().indexOf(' ', at) + 1) {
            if (isCapitals(line.text(), at) && grammar.divisions.readAt(line.text(), line.folded(), at) != null) {
                cuts.add(at);
            }
        }
        return cuts;
    }

    /** A decree of reform glued to the signatures of the one before. */
    private List<Integer> decrees(Line line, List<Integer> starts) {
        List<Integer> cuts = new ArrayList<>();
        if (grammar.transitory.isDecree(line) || grammar.transitory.isDecreeHeading(line)) {
            return cuts;
        }
        int tried = 0;
        for (int start : starts) {
            if (tried < MOST_TRIED && isCapitals(line.text(), start)) {
                tried++;
                if (grammar.transitory.isDecree(
                        line.slice(start, Math.min(line.text().length(), start + LONGEST_DECREE)))) {
                    cuts.add(start);
                    break;
                }
            }
        }
        return cuts;
    }

    private static boolean isCapitals(String text, int at) {
        for (int i = at; i < at + CAPITALS; i++) {
            if (i >= text.length() || !Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
