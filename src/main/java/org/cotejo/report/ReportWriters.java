package org.cotejo.report;

import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.model.CotejoException;
import org.cotejo.report.house.HouseStyle;

/** The formats that are built in, and finding one by its name. */
public final class ReportWriters {
    private static final List<ReportWriter> BUILT_IN = builtIn(HouseStyle.OURS);

    private ReportWriters() {}

    /** One writer a format, in the order in which formats are offered. */
    public static List<ReportWriter> builtIn() {
        return BUILT_IN;
    }

    /** The same, what is for Word on the user's own paper. */
    public static List<ReportWriter> builtIn(HouseStyle house) {
        return List.of(
                new HtmlReportWriter(),
                new DocxReportWriter(house),
                new XlsxReportWriter(),
                new CsvReportWriter(),
                new SarifReportWriter(),
                new JsonReportWriter(),
                new TextReportWriter(),
                new PdfReportWriter(),
                new FichaWriter(PaperFormat.WORD, house),
                new FichaWriter(PaperFormat.PDF, house),
                new OverviewWriter(PaperFormat.WORD, house),
                new OverviewWriter(PaperFormat.PDF, house));
    }

    /** @throws CotejoException where no built-in writer has this format */
    public static ReportWriter named(String format) {
        return named(format, BUILT_IN);
    }

    /** @throws CotejoException where none of the writers has this format; it names those there are */
    public static ReportWriter named(String format, List<ReportWriter> writers) {
        return writers.stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst()
                .orElseThrow(() -> new CotejoException("report.unknown_format", format, formats(writers)));
    }

    private static String formats(List<ReportWriter> writers) {
        return writers.stream().map(ReportWriter::format).collect(Collectors.joining(", "));
    }
}
