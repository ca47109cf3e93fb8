package org.cotejo.report;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.compare.Article.Division;
import org.cotejo.compare.LawChanges;
import org.cotejo.compare.LawChanges.Change;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.LawComparison.Row;
import org.cotejo.compare.Passage;
import org.cotejo.compare.Piece;
import org.cotejo.compare.Piece.Kind;
import org.cotejo.model.Level;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.ComparisonTable.Style;
import org.jspecify.annotations.Nullable;

/** Two laws as a table of two columns: a row an article, and below it a row a passage. */
final class LawTable {
    private final ComparisonWords words;
    private final List<Line> lines = new ArrayList<>();
    private String division = "";

    private LawTable(ComparisonWords words) {
        this.words = words;
    }

    static ComparisonTable of(LawComparison comparison, Wording wording) {
        ComparisonWords words = new ComparisonWords(wording);
        LawTable table = new LawTable(words);
        comparison.rows().forEach(table::row);
        return new ComparisonTable(
                words.get(comparison.versions() ? "title.versions" : "title.laws"),
                facts(comparison, words),
                List.of(
                        new Column(words.column("A", comparison.left()), 1),
                        new Column(words.column("B", comparison.right()), 1)),
                table.lines);
    }

    private static List<String> facts(LawComparison comparison, ComparisonWords words) {
        List<String> facts = new ArrayList<>();
        facts.add(words.law("A", comparison.left()));
        facts.add(words.law("B", comparison.right()));
        facts.add(words.counts(comparison));
        facts.add(words.get("signs"));
        if (comparison.versions()) {
            for (Change change : LawChanges.in(comparison)) {
                facts.add(ChangeWords.told(change, words));
            }
        }
        return facts;
    }

    private void row(Row row) {
        heading(row);
        Cell left = Cell.label(words.cited(row.left()));
        Cell right = Cell.label(words.cited(row.right()));
        String status = words.status(row);
        lines.add(Line.opening(
                row.left().isEmpty() ? left : left.plus(Style.NOTE, status),
                row.left().isEmpty() ? right.plus(Style.NOTE, status) : right));
        row.passages().forEach(this::passage);
    }

    /** The division of the left law, where a new one begins. */
    private void heading(Row row) {
        if (row.left().isEmpty() || row.relation() == Relation.ELSEWHERE) {
            return;
        }
        String its = divisions(row.left().get(0).divisions());
        if (!its.isEmpty() && !its.equals(division)) {
            lines.add(Line.heading(its));
            division = its;
        }
    }

    /** Each as it is cited below the one it stands in, with its heading. */
    private static String divisions(List<Division> divisions) {
        List<String> told = new ArrayList<>();
        String above = "";
        for (Division each : divisions) {
            String own = each.citation().startsWith(above + ", ")
                    ? each.citation().substring(above.length() + 2)
                    : each.citation();
            told.add(each.heading().isEmpty() ? own : own + ". " + each.heading());
            above = each.citation();
        }
        return String.join(" › ", told);
    }

    private void passage(PassageRow row) {
        String status = words.status(row);
        boolean elsewhere = row.relation() == Relation.ELSEWHERE;
        Cell left = elsewhere ? Cell.EMPTY : cell(row.left(), row.words(), Kind.INSERTED);
        Cell right = elsewhere ? pointer(row) : cell(row.right(), row.words(), Kind.DELETED);
        if (row.moved() && !elsewhere && row.left() != null && row.right() != null) {
            left = left.plus(Style.NOTE, status + ": " + row.right().citation());
        } else if (!elsewhere) {
            left = row.left() == null ? left : left.plus(Style.NOTE, status);
            right = row.left() == null ? right.plus(Style.NOTE, status) : right;
        }
        if (!left.paragraphs().isEmpty() || !right.paragraphs().isEmpty()) {
            lines.add(Line.of(left, right));
        }
    }

    private Cell pointer(PassageRow row) {
        Passage from = row.left();
        Passage here = row.right();
        return from == null || here == null
                ? Cell.EMPTY
                : Cell.EMPTY.plus(Style.NOTE, here.citation() + ": " + words.get("see", from.citation()));
    }

    /** What stands on one side alone is told by a note, and stays easy to read. */
    private static Cell cell(@Nullable Passage passage, List<Piece> pieces, Kind others) {
        if (passage == null) {
            return Cell.EMPTY;
        }
        List<Piece> own = new ArrayList<>();
        String number = passage.level() == Level.ARTICLE || passage.num().isEmpty() ? "" : passage.num() + ". ";
        if (!number.isEmpty()) {
            own.add(new Piece(Kind.SAME, number));
        }
        boolean alone = pieces.size() == 1;
        pieces.stream()
                .filter(piece -> piece.kind() != others)
                .forEach(piece -> own.add(alone ? new Piece(Kind.SAME, piece.text()) : piece));
        return own.isEmpty() ? Cell.EMPTY : Cell.words(own);
    }
}
