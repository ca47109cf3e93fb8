package org.cotejo.structure;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.structure.Numbering.Read;
import org.jspecify.annotations.Nullable;

/** Where transitory articles begin inside a paragraph, in texts without line breaks. */
final class TransitoryCuts {
    private static final int LONGEST_HEADING = 60;

    private final Grammar grammar;
    private final Line line;

    TransitoryCuts(Grammar grammar, Line line) {
        this.grammar = grammar;
        this.line = line;
    }

    /** @param starts where sentences begin */
    List<Integer> in(List<Integer> starts) {
        List<Integer> cuts = new ArrayList<>();
        Numeral last = null;
        for (int start : starts) {
            Numeral next = cuts.isEmpty() ? null : ordinal(start);
            if (next != null && last != null && next.follows(last)) {
                cuts.add(start);
                last = next;
            } else if (cuts.isEmpty()) {
                int first = headingEnd(start);
                last = first < 0 ? null : ordinal(first);
                if (last != null) {
                    cuts.add(start);
                    cuts.add(first);
                }
            }
        }
        return cuts;
    }

    /** Where the first article begins below a heading in capitals, -1 where there is no such heading. */
    private int headingEnd(int start) {
        String text = line.text();
        int end = start;
        while (end < text.length() && end < start + LONGEST_HEADING && !Character.isLowerCase(text.charAt(end))) {
            end++;
            boolean word = end < text.length() && text.charAt(end) == ' ';
            if (word && grammar.transitory.isHeading(line.slice(start, end))) {
                return end + 1;
            }
        }
        return -1;
    }

    private @Nullable Numeral ordinal(int at) {
        Label worded = grammar.articles.readAt(line.text(), line.folded(), at);
        if (worded != null && worded.separated()) {
            return worded.numeral();
        }
        Read read = grammar.numbering.word(line.text(), line.folded(), at);
        return read != null && Separators.end(line.text(), read.end()) > read.end() ? read.numeral() : null;
    }
}
