package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.rulebook.Rulebook;

/**
 * A report as a Word file that an adviser can send on: summary, then law by law what is wrong, gravest first. Its styles are
 * Word's own, so that the navigation pane and a table of contents work. Holds the whole document in memory.
 */
public final class DocxReportWriter implements ReportWriter {
    private final HouseStyle house;

    public DocxReportWriter() {
        this(HouseStyle.OURS);
    }

    public DocxReportWriter(HouseStyle house) {
        this.house = house;
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Wording words = new Wording(rulebook, locale);
        try (Word word = new Word(words.language(), house)) {
            new Content(word, words, report, Names.of(report)).write();
            word.writeTo(out);
        }
    }

    private record Content(Word word, Wording words, Report report, Names names) {
        void write() {
            String title = words.get("title");
            String of = words.get("subtitle", words.rulebook(), report.rulebookVersion());
            word.properties(title, words.get("notice"), report.asOf());
            word.runningHead(title + " · " + of);
            word.foot(words.get("notice.short"), words.get("page"), words.get("page.of"));
            cover(title, of);
            unread();
            summary();
            for (int i = 0; i < report.laws().size(); i++) {
                new DocxLaw(word, words)
                        .write(names.shown().get(i), report.laws().get(i));
            }
            divergences();
            about();
        }

        private void cover(String title, String of) {
            word.line(WordStyle.TITLE, title);
            word.line(WordStyle.SUBTITLE, of + ", " + words.get("as_of_date", words.date(report.asOf())));
            if (!words.reference().isBlank()) {
                word.paragraph(WordStyle.NORMAL)
                        .bold(words.label("reference") + " ")
                        .text(words.reference());
            }
            word.line(WordStyle.NOTICE, words.get("notice"));
            if (report.since() != null) {
                word.line(WordStyle.NOTICE, words.since(report));
            }
        }

        private void unread() {
            if (!report.unread().isEmpty()) {
                word.line(WordStyle.HEADING_2, words.get("unread"));
                report.unread().forEach(unread -> word.line(WordStyle.ITEM, "–\t" + unread.reason()));
            }
        }

        private void summary() {
            if (report.laws().isEmpty()) {
                return;
            }
            word.line(WordStyle.HEADING_1, words.get("summary"));
            WordTable table = word.table(20, 10, 12, 12, 12, 12, 12, 12, 12);
            WordTable.Row header = table.header().cell(words.get("law")).figure(words.get("score"));
            Order.VERDICTS.forEach(verdict ->
                    header.figure(words.get("verdict.short." + verdict.name().toLowerCase(Locale.ROOT))));
            for (int i = 0; i < report.laws().size(); i++) {
                LawReport law = report.laws().get(i);
                WordTable.Row row = table.row()
                        .cell(names.shown().get(i))
                        .figure(words.percent(law.summary().score()));
                for (Verdict verdict : Order.VERDICTS) {
                    row.figure(Integer.toString(law.summary().counts().get(verdict)));
                }
            }
            word.line(WordStyle.SMALL, words.get("score.meaning"));
        }

        private void divergences() {
            if (report.divergences().isEmpty()) {
                return;
            }
            word.paragraph(WordStyle.HEADING_1).text(words.get("divergences")).onNewPage();
            report.divergences().forEach(this::divergence);
        }

        private void divergence(Divergence divergence) {
            word.line(WordStyle.HEADING_3, words.requirement(divergence.requirement()));
            word.line(WordStyle.FACTS, words.kind(divergence.kind()));
            word.paragraph(WordStyle.NORMAL).text(divergence.message()).keptWithNext();
            WordTable table = word.table(1, 2);
            table.header().cell(words.get("value")).cell(words.get("laws"));
            divergence.groups().forEach(group -> table.row().cell(group.value()).cell(names.list(group.laws())));
            if (!divergence.outliers().isEmpty()) {
                table.row().cell(words.get("outliers")).cell(names.list(divergence.outliers()));
            }
        }

        private void about() {
            word.paragraph(WordStyle.HEADING_1).text(words.get("about")).onNewPage();
            word.line(WordStyle.NOTICE, words.get("notice"));
            WordTable table = word.table(1, 2);
            table.header().cell(words.get("file")).cell(words.get("hash"));
            table.row()
                    .cell(words.label("rulebook") + " " + report.rulebookId() + " " + report.rulebookVersion())
                    .cell(report.rulebookSha256());
            report.laws().forEach(law -> table.row()
                    .cell(law.source().file())
                    .cell(law.source().sha256()));
            word.line(WordStyle.SMALL, words.label("tool") + " Cotejo " + report.toolVersion());
            word.line(WordStyle.LABEL, words.get("legend"));
            Order.VERDICTS.forEach(verdict ->
                    word.paragraph(WordStyle.SMALL).verdict(verdict, words).text(" · " + words.meaning(verdict)));
        }
    }
}
