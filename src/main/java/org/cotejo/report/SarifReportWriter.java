package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.report.json.JsonText;
import org.cotejo.report.json.SarifJson;
import org.cotejo.rulebook.Rulebook;

/**
 * A report as SARIF 2.1.0, which code hosts and editors read: each requirement is a rule with what it asks and a clause that
 * would satisfy it; each gap and each observation is a result with its file, its provisions and a fingerprint that stays the
 * same from run to run. What is met is no result; what a person decided to be met is a result that is suppressed.
 *
 * <p>Provisions are logical locations. There are no regions: ranges are counted in a provision's text, and no place in the
 * bytes of a .docx or a .pdf corresponds to them.
 */
public final class SarifReportWriter implements ReportWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public String format() {
        return "sarif";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Wording words = new Wording(rulebook, locale);
        JsonText.write(new SarifJson(SCHEMA, "2.1.0", List.of(new SarifRun(report, words).run())), out);
    }
}
