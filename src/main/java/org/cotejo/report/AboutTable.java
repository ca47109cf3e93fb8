package org.cotejo.report;

import java.util.List;
import org.cotejo.finding.Report;

/** What a report is, what it was made from, which tables follow, what the verdicts mean. */
final class AboutTable {
    private AboutTable() {}

    static DataTable of(Report report, Wording words, List<DataTable> tables) {
        String program = "Cotejo " + report.toolVersion();
        DataTable.Builder table =
                new DataTable.Builder("about", words, 1).text("item", 28).text("text", 100);
        table.row(words.get("title"), words.messages().get("table.about.lead"));
        table.row(words.get("notice.title"), words.get("notice"));
        if (report.since() != null) {
            table.row(words.get("baseline"), words.since(report));
        }
        table.row(
                words.get("rulebook"), words.rulebook() + " · " + report.rulebookId() + " " + report.rulebookVersion());
        table.row(words.messages().get("table.about.rulebook_hash"), report.rulebookSha256());
        table.row(words.get("reference"), words.reference());
        table.row(words.get("as_of"), report.asOf().toString());
        table.row(words.get("tool"), report.stamp().isEmpty() ? program : program + " · " + report.stamp());
        table.row(words.get("laws"), Integer.toString(report.laws().size()));
        report.unread().forEach(unread -> table.row(words.get("diagnostic.unread"), unread.reason()));
        table.row(words.get("score"), words.get("score.meaning"));
        Order.VERDICTS.forEach(verdict -> table.row(words.signed(verdict), words.meaning(verdict)));
        tables.forEach(each -> table.row(words.messages().get("table.about.sheet", each.title()), each.about()));
        table.row(
                words.messages().get("table.about.sheet", words.messages().get("table.dictionary")),
                words.messages().get("table.dictionary.about"));
        return table.build();
    }
}
