package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.cotejo.compare.Piece;
import org.cotejo.compare.Piece.Kind;
import org.cotejo.i18n.Messages;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Ending;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.ComparisonTable.Paragraph;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.rulebook.Tradition.Sheet;

/**
 * A table of texts beside each other as a Word file: paper across, its header repeated on each page. What differs is struck
 * through or underlined and stands between signs. Holds the whole document in memory.
 */
public final class TableDocxWriter {
    private final HouseStyle house;
    private final Sheet sheet;

    /** @param sheet where the user has no paper of her own */
    public TableDocxWriter(HouseStyle house, Sheet sheet) {
        this.house = house;
        this.sheet = sheet;
    }

    /** @param out is flushed and left open */
    public void write(ComparisonTable table, Locale locale, OutputStream out) throws IOException {
        Messages messages = Messages.in(locale);
        try (Word word = new Word(messages.get("report.language"), sheet, true, house)) {
            word.properties(table.title(), messages.get("report.notice"), LocalDate.EPOCH);
            word.runningHead(table.title());
            word.foot(messages.get("report.notice.short"), messages.get("report.page"), messages.get("report.page.of"));
            word.line(WordStyle.TITLE, table.title());
            table.facts().forEach(fact -> word.line(WordStyle.FACTS, fact));
            lines(table, word);
            if (table.ending() != null) {
                ending(table.ending(), word);
            }
            word.writeTo(out);
        }
    }

    private static void lines(ComparisonTable table, Word word) {
        WordTable rows = word.table(
                        table.columns().stream().mapToInt(Column::share).toArray())
                .breaking();
        WordTable.Row header = rows.header();
        table.columns().forEach(column -> header.cell(column.title()));
        for (Line line : table.lines()) {
            if (line.isHeading()) {
                rows.heading(line.heading());
            } else {
                WordTable.Row row = rows.row();
                line.cells().forEach(cell -> cell(cell, row, table.isProposal()));
            }
        }
    }

    /** Sources and notice, then a row of lines to sign on. */
    private static void ending(Ending ending, Word word) {
        ending.lines().forEach(line -> word.line(WordStyle.SMALL, line));
        int[] shares = ending.signatures().stream().mapToInt(each -> 1).toArray();
        WordTable.Row row = word.table(shares).row();
        for (String each : ending.signatures()) {
            row.cell("\n\n\n____________________");
            row.more(WordStyle.TABLE_TEXT).text(each);
        }
    }

    private static void cell(Cell cell, WordTable.Row row, boolean proposal) {
        WordParagraph current = row.cell();
        for (int i = 0; i < cell.paragraphs().size(); i++) {
            Paragraph paragraph = cell.paragraphs().get(i);
            current = i == 0 ? current : row.more(WordStyle.TABLE_TEXT);
            current = switch (paragraph.style()) {
                case LABEL -> current.bold(Marks.marked(paragraph.words()));
                case NOTE -> current.muted(Marks.marked(paragraph.words()));
                case TEXT -> words(paragraph, current, proposal);
            };
        }
    }

    private static WordParagraph words(Paragraph paragraph, WordParagraph current, boolean proposal) {
        for (Piece piece : paragraph.words()) {
            if (piece.kind() == Kind.SAME) {
                current.text(piece.text());
            } else if (proposal) {
                current.proposed(piece, paragraph.words().size() > 1);
            } else {
                String marked = Marks.marked(piece).substring(Marks.gap(piece).length());
                current.text(Marks.gap(piece));
                current.changed(marked, piece.kind() == Kind.DELETED);
            }
        }
        return current;
    }
}
