package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.cotejo.finding.Report;
import org.cotejo.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/**
 * A report as a zip of one CSV file a table, as RFC 4180 has it: commas, quotes doubled, CRLF. The names of files and columns
 * are the same in every language, numbers have a point, dates are ISO 8601; {@code dictionary.csv} explains each column.
 *
 * <p>UTF-8 with a byte order mark: without it Excel takes the accents of a file that is double-clicked for another encoding,
 * and every reader of UTF-8 knows it. Where Excel's list separator is no comma, the file is to be imported, not opened.
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe before it; characters that no XML may hold are
 * U+FFFD, as everywhere; nothing else is changed, nothing cut.
 */
public final class CsvReportWriter implements ReportWriter {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** What spreadsheets take for the beginning of a formula, in full width too, and what they skip before one. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv.zip";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (DataTable table : ReportTables.of(report, rulebook, new Wording(rulebook, locale))) {
            files.put(table.key() + ".csv", csv(table).getBytes(StandardCharsets.UTF_8));
        }
        FixedZip.write(files, out);
    }

    private static String csv(DataTable table) throws IOException {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(
                    table.columns().stream().map(column -> cell(column.key())).toList());
            for (List<@Nullable Object> row : table.rows()) {
                printer.printRecord(
                        Arrays.stream(row.toArray()).map(CsvReportWriter::cell).toList());
            }
        }
        return text.toString();
    }

    private static String cell(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value == null ? "" : XmlText.clean(value.toString());
        boolean isRisky = value instanceof String && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
        return isRisky ? "'" + text : text;
    }
}
