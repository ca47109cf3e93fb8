package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.report.paper.OverviewPaper;
import org.cotejo.rulebook.Rulebook;

/** All laws beside each other: ranking, scores by topic, what most miss, what they say differently. */
public final class OverviewWriter implements ReportWriter {
    private final PaperFormat as;
    private final HouseStyle house;

    OverviewWriter(PaperFormat as, HouseStyle house) {
        this.as = as;
        this.house = house;
    }

    @Override
    public String format() {
        return "overview" + as.suffix;
    }

    @Override
    public List<ReportFile> files(Report report, Rulebook rulebook, Locale locale) {
        return List.of(new ReportFile("overview." + as.extension, out -> write(report, rulebook, locale, out)));
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        as.write(new OverviewPaper(report, rulebook, locale).paper(), house, out);
    }
}
