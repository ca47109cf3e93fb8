package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the transitory articles of a text without line breaks begin: at a heading in capitals that a first ordinal follows,
 * at each next ordinal, and at the signatures after the last.
 */
final class TransitoryCuts {
    private static final int LONGEST_LABEL = 80;
    private static final int HEADING_WORDS = 3;

    private final Grammar grammar;

    TransitoryCuts(Grammar grammar) {
        this.grammar = grammar;
    }

    /** @param starts places after the end of a sentence where a capital follows */
    List<Integer> cuts(Line line, List<Integer> starts) {
        List<Integer> cuts = new ArrayList<>();
        for (int start : starts) {
            int first = isHeading(line, start) ? first(line, start) : -1;
            if (first > 0) {
                cuts.add(start);
                cuts.add(first);
                articles(line, starts, first, cuts);
                break;
            }
        }
        return cuts;
    }

    /** A quick look before anything is cut. */
    private boolean isHeading(Line line, int start) {
        String folded = line.folded();
        int end = Math.min(folded.length(), start + LONGEST_LABEL);
        boolean capitals = start + 1 < end && Character.isUpperCase(line.text().charAt(start + 1));
        return capitals
                && grammar.tradition.transitory().words().stream()
                        .anyMatch(word -> folded.substring(start, end).contains(word));
    }

    /** Where the first article begins below a heading at {@code start}, -1 where it is no heading. */
    private int first(Line line, int start) {
        int end = start;
        for (int words = 0; words < HEADING_WORDS; words++) {
            end = line.text().indexOf(' ', end + 1);
            if (end < 0) {
                return -1;
            }
            Numeral numeral = numeral(line, end + 1);
            if (numeral != null && numeral.value() <= 1 && grammar.transitory.isHeading(line.slice(start, end))) {
                return end + 1;
            }
        }
        return -1;
    }

    private void articles(Line line, List<Integer> starts, int first, List<Integer> cuts) {
        Numeral last = numeral(line, first);
        for (int start : starts) {
            Numeral next = start > first ? numeral(line, start) : null;
            if (last != null && next != null && next.follows(last)) {
                cuts.add(start);
                last = next;
            } else if (start > first && grammar.signatures.isWhole(line.folded().substring(start))) {
                cuts.add(start);
                return;
            }
        }
    }

    private @Nullable Numeral numeral(Line line, int start) {
        Line label = line.slice(start, Math.min(line.text().length(), start + LONGEST_LABEL));
        if (label.isEmpty()) {
            return null;
        }
        Label worded = grammar.articles.read(label);
        Label read = worded != null ? worded : grammar.transitory.read(label);
        return read == null || !read.separated() ? null : read.numeral();
    }
}
