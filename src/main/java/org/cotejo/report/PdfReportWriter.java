package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.report.paper.GapPaper;
import org.cotejo.report.paper.PdfPaper;
import org.cotejo.rulebook.Rulebook;

/** The gap report as an accessible PDF, its contents with pages. Holds the whole document in memory. */
public final class PdfReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        new PdfPaper().write(new GapPaper(report, rulebook, locale).paper(), out);
    }
}
