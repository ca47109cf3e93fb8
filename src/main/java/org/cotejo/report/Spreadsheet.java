package org.cotejo.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cotejo.i18n.Messages;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;

/**
 * An Excel file being written, of tables alone; the same bytes each time. Rows go to a temporary file as they are finished,
 * which takes a fraction of the time of holding them; {@link #close()} removes it.
 */
final class Spreadsheet implements AutoCloseable {
    private static final String FONT = "Arial";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final SXSSFWorkbook rows = new SXSSFWorkbook(workbook);
    final XSSFCellStyle header;
    final XSSFCellStyle text;
    /** For text that a formula could begin with: Excel keeps it text even when someone edits the cell. */
    final XSSFCellStyle quoted;

    final XSSFCellStyle quotedHeader;
    final XSSFCellStyle strong;
    final XSSFCellStyle number;
    final XSSFCellStyle percent;
    final XSSFCellStyle centred;
    final XSSFCellStyle date;
    private final Messages messages;

    /** @param messages say where a text is cut */
    Spreadsheet(Messages messages) {
        this.messages = messages;
        // the JDK's own reader, which FixedZip uses, does not know the longer headers
        rows.setZip64Mode(Zip64Mode.Never);
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints((short) 10);
        text = style(plain);
        quoted = style(plain);
        quoted.setQuotePrefixed(true);
        number = style(plain);
        number.setAlignment(HorizontalAlignment.RIGHT);
        number.setIndention((short) 1);
        percent = style(plain);
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        date = style(plain);
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        centred = style(plain);
        centred.setAlignment(HorizontalAlignment.CENTER);
        strong = style(bold());
        header = headerStyle();
        quotedHeader = headerStyle();
        quotedHeader.setQuotePrefixed(true);
    }

    private XSSFCellStyle headerStyle() {
        XSSFCellStyle style = style(bold());
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour("E9EEF5"));
        return style;
    }

    private XSSFFont bold() {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 10);
        font.setBold(true);
        return font;
    }

    private XSSFCellStyle style(XSSFFont font) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour("E2DFD8"));
        return style;
    }

    /** @param rgb six hexadecimal digits; the file wants eight, of which the first two say how opaque it is */
    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb), null);
    }

    /** A sheet that is one table: its header is frozen, and filters are on. */
    SpreadsheetTable table(String name, int frozenColumns, SpreadsheetTable.Column... columns) {
        return new SpreadsheetTable(this, rows.createSheet(name), frozenColumns, columns);
    }

    /** The end of a text that is longer than a cell may hold. */
    String cut(int left) {
        return messages.get("table.cut", Integer.toString(left));
    }

    /** The sheet as POI keeps it beside its rows. */
    XSSFSheet kept(String name) {
        return workbook.getSheet(name);
    }

    /** What the file says of itself; {@code date} stands for the times of creation and change. */
    void properties(String title, String description, LocalDate date) {
        OfficeProperties.set(workbook.getProperties().getCoreProperties(), title, description, date);
    }

    /** Where a rule colours a font, POI drops how opaque it is, and Excel mends the file. */
    private void completeColours() {
        StylesTable styles = workbook.getStylesSource();
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            for (CTColor colour : styles.getDxfAt(i).getFont().getColorArray()) {
                byte[] rgb = colour.getRgb();
                colour.setRgb(colour(HexFormat.of().formatHex(rgb)).getARGB());
            }
        }
    }

    void writeTo(OutputStream out) throws IOException {
        completeColours();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        rows.write(bytes);
        FixedZip.write(bytes.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
