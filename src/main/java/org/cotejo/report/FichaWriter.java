package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cotejo.finding.Report;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.report.paper.FichaPaper;
import org.cotejo.rulebook.Rulebook;

/** A sheet of two pages a law: in a folder a file each, as one stream all of them in a row. */
public final class FichaWriter implements ReportWriter {
    private final PaperFormat as;
    private final HouseStyle house;

    FichaWriter(PaperFormat as, HouseStyle house) {
        this.as = as;
        this.house = house;
    }

    @Override
    public String format() {
        return "ficha" + as.suffix;
    }

    @Override
    public List<ReportFile> files(Report report, Rulebook rulebook, Locale locale) {
        List<String> anchors = Names.of(report).anchors();
        return IntStream.range(0, anchors.size())
                .mapToObj(i -> new ReportFile(
                        "ficha-" + anchors.get(i).substring(Names.PREFIX.length()) + "." + as.extension,
                        out -> as.write(
                                new FichaPaper(report, rulebook, locale)
                                        .of(report.laws().get(i)),
                                house,
                                out)))
                .toList();
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        as.write(new FichaPaper(report, rulebook, locale).paper(), house, out);
    }
}
