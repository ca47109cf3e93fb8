package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.i18n.Messages;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Line;

/** A table of texts beside each other as a spreadsheet: its columns, and the heading of each row before them. */
public final class TableXlsxWriter {
    private static final int WIDTH = 110;

    /** @param out is flushed and left open */
    public void write(ComparisonTable table, Locale locale, OutputStream out) throws IOException {
        Messages messages = Messages.in(locale);
        try (Spreadsheet book = new Spreadsheet(messages)) {
            book.properties(table.title(), messages.get("report.notice"), LocalDate.EPOCH);
            rows(
                    table,
                    book,
                    messages.get("compare.sheet"),
                    messages.get("compare.column.part"),
                    messages.get("report.about"));
            book.writeTo(out);
            out.flush();
        }
    }

    private static void rows(ComparisonTable table, Spreadsheet book, String name, String part, String aboutName) {
        int sum = table.columns().stream().mapToInt(Column::share).sum();
        SpreadsheetTable.Column[] columns =
                new SpreadsheetTable.Column[table.columns().size() + 1];
        columns[0] = new SpreadsheetTable.Column(part, 20);
        for (int i = 1; i < columns.length; i++) {
            Column column = table.columns().get(i - 1);
            columns[i] = new SpreadsheetTable.Column(column.title(), Math.max(12, column.share() * WIDTH / sum));
        }
        SpreadsheetTable sheet = book.table(name, 1, columns);
        String heading = "";
        for (Line line : table.lines()) {
            if (line.isHeading()) {
                heading = line.heading();
            } else {
                SpreadsheetTable.Row row = sheet.row().text(heading);
                line.cells().forEach(cell -> row.text(text(cell)));
            }
        }
        sheet.tabled("comparison", table.title());
        if (table.ending() != null) {
            SpreadsheetTable about = book.table(aboutName, 1, new SpreadsheetTable.Column(table.title(), WIDTH));
            table.facts().forEach(fact -> about.row().text(fact));
            table.ending().lines().forEach(line -> about.row().text(line));
        }
    }

    private static String text(Cell cell) {
        return cell.paragraphs().stream()
                .map(paragraph -> Marks.marked(paragraph.words()))
                .collect(Collectors.joining("\n"));
    }
}
