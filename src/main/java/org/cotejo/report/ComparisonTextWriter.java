package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.cotejo.compare.LawChanges;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.LawComparison.Row;
import org.cotejo.compare.Passage;
import org.cotejo.model.Level;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.text.Terminal;
import org.jspecify.annotations.Nullable;

/**
 * Two laws beside each other for a terminal: which article answers to which, and what differs word by word, both texts in
 * one: {@code [-deleted-]} {@code [+inserted+]}.
 */
public final class ComparisonTextWriter {
    /** @param out is flushed and left open */
    public void write(LawComparison comparison, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Text text = new Text(new ComparisonWords(new Wording(rulebook, locale)), new StringBuilder());
        text.head(comparison);
        comparison.rows().forEach(text::row);
        out.write(Terminal.safe(text.out().toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private record Text(ComparisonWords words, StringBuilder out) {
        void head(LawComparison comparison) {
            line(0, words.law("A", comparison.left()));
            line(0, words.law("B", comparison.right()));
            line(0, words.counts(comparison));
            line(0, words.get("signs"));
            if (comparison.versions()) {
                out.append('\n');
                LawChanges.in(comparison).forEach(change -> line(0, ChangeWords.told(change, words)));
            }
        }

        void row(Row row) {
            out.append('\n');
            line(0, sides(words.cited(row.left()), words.cited(row.right())) + "  " + words.status(row));
            if (row.relation() != Relation.SAME) {
                row.passages().stream()
                        .filter(passage -> passage.relation() != Relation.SAME || passage.moved())
                        .forEach(this::passage);
            }
        }

        private void passage(PassageRow row) {
            List<String> sides = List.of(cited(row.left()), cited(row.right()));
            String status = words.status(row);
            line(1, sides(sides.get(0), sides.get(1)) + (status.isEmpty() ? "" : "  " + status));
            String marked = Marks.marked(row.words()).strip();
            if (!marked.isEmpty()) {
                line(2, marked.replace("\n", " "));
            }
        }

        private static String cited(@Nullable Passage passage) {
            return passage == null ? "" : passage.level() == Level.ARTICLE ? passage.num() : passage.citation();
        }

        private static String sides(String left, String right) {
            String one = left.isEmpty() ? "" : "A " + left;
            String other = right.isEmpty() ? "" : "B " + right;
            return one.isEmpty() || other.isEmpty() ? one + other : one + " | " + other;
        }

        private void line(int depth, String text) {
            out.append("  ".repeat(depth)).append(text).append('\n');
        }
    }
}
