package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.rulebook.Rulebook;

/**
 * A report as an Excel workbook to sort, filter and count: what it is, then one sheet for each of its tables, each a table of
 * Excel's own whose name is the same in every language. Every word is text; no cell is a formula. A text longer than a cell
 * holds is cut, and says so.
 */
public final class XlsxReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Wording words = new Wording(rulebook, locale);
        List<DataTable> tables = ReportTables.of(report, rulebook, words);
        try (Spreadsheet book = new Spreadsheet(words.messages())) {
            book.properties(words.get("title"), words.get("notice"), report.asOf());
            tables.forEach(table -> sheet(book, table, words));
            book.writeTo(out);
        }
    }

    private static void sheet(Spreadsheet book, DataTable table, Wording words) {
        SpreadsheetTable sheet = book.table(
                table.title(),
                table.frozen(),
                table.columns().stream()
                        .map(column -> new SpreadsheetTable.Column(column.title(), column.width()))
                        .toArray(SpreadsheetTable.Column[]::new));
        for (List<Object> cells : table.rows()) {
            SpreadsheetTable.Row row = sheet.row();
            for (int i = 0; i < cells.size(); i++) {
                row.value(cells.get(i), table.columns().get(i).kind());
            }
        }
        sheet.tabled(table.key(), table.about());
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == DataTable.Kind.VERDICT) {
                int last = i;
                while (last + 1 < table.columns().size()
                        && table.columns().get(last + 1).kind() == DataTable.Kind.VERDICT) {
                    last++;
                }
                sheet.tinted(i, last, words);
                i = last;
            }
        }
    }
}
