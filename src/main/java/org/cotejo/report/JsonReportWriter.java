package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.report.json.JsonText;
import org.cotejo.report.json.ReportJson;
import org.cotejo.rulebook.Rulebook;

/** A report for programs, as {@link ReportJson}. */
public final class JsonReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "json";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        JsonText.write(ReportJson.of(report, diagnostic -> DiagnosticText.of(diagnostic, locale)), out);
    }
}
