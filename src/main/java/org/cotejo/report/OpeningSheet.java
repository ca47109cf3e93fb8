package org.cotejo.report;

import java.util.List;
import org.cotejo.finding.Report;

/** The first sheet: what the workbook is, what it was made from, which sheets follow, what the verdicts mean. */
final class OpeningSheet {
    private OpeningSheet() {}

    static void write(Spreadsheet book, Report report, Wording words, List<DataTable> tables) {
        SpreadsheetTable sheet = book.table(
                words.messages().get("table.about"),
                1,
                new SpreadsheetTable.Column(words.messages().get("table.about.item"), 28),
                new SpreadsheetTable.Column(words.messages().get("table.about.text"), 100));
        line(sheet, words.get("title"), words.messages().get("table.about.lead"));
        line(sheet, words.get("notice.title"), words.get("notice"));
        if (report.since() != null) {
            line(sheet, words.get("baseline"), words.since(report));
        }
        line(
                sheet,
                words.get("rulebook"),
                words.rulebook() + " · " + report.rulebookId() + " " + report.rulebookVersion());
        line(sheet, words.messages().get("table.about.rulebook_hash"), report.rulebookSha256());
        line(sheet, words.get("reference"), words.reference());
        line(sheet, words.get("as_of"), report.asOf().toString());
        line(
                sheet,
                words.get("tool"),
                "Cotejo " + report.toolVersion() + (report.stamp().isEmpty() ? "" : " · " + report.stamp()));
        line(sheet, words.get("laws"), Integer.toString(report.laws().size()));
        report.unread().forEach(unread -> line(sheet, words.get("diagnostic.unread"), unread.reason()));
        line(sheet, words.get("score"), words.get("score.meaning"));
        Order.VERDICTS.forEach(verdict -> line(sheet, words.signed(verdict), words.meaning(verdict)));
        tables.forEach(table -> line(sheet, words.messages().get("table.about.sheet", table.title()), table.about()));
        sheet.tinted(0, 0, words);
    }

    private static void line(SpreadsheetTable sheet, String item, String text) {
        sheet.row().strong(item).text(text);
    }
}
