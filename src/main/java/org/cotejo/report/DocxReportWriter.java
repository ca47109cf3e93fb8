package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.report.paper.GapPaper;
import org.cotejo.rulebook.Rulebook;

/**
 * The gap report as a Word file that an adviser can sign and send on. Its styles are Word's own, so that the navigation
 * pane and the contents work; its charts can be edited. Holds the whole document in memory.
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
        WordPaper.write(new GapPaper(report, rulebook, locale).paper(), house, out);
    }
}
