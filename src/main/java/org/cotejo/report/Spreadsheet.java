package org.cotejo.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An Excel file being written, of tables alone; the same bytes each time. */
final class Spreadsheet implements AutoCloseable {
    private static final String FONT = "Arial";

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    final XSSFCellStyle header;
    final XSSFCellStyle text;
    /** For text that a formula could begin with: Excel keeps it text even when someone edits the cell. */
    final XSSFCellStyle quoted;

    final XSSFCellStyle strong;
    final XSSFCellStyle number;
    final XSSFCellStyle percent;
    final XSSFCellStyle centred;

    Spreadsheet() {
        XSSFFont plain = workbook.getFontAt(0);
        plain.setFontName(FONT);
        plain.setFontHeightInPoints((short) 10);
        text = style(plain);
        quoted = style(plain);
        quoted.setQuotePrefixed(true);
        number = style(plain);
        number.setAlignment(HorizontalAlignment.RIGHT);
        percent = style(plain);
        percent.setDataFormat(workbook.createDataFormat().getFormat("0%"));
        centred = style(plain);
        centred.setAlignment(HorizontalAlignment.CENTER);
        strong = style(bold());
        header = style(bold());
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setFillForegroundColor(colour("E9EEF5"));
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

    /** @param rgb six hexadecimal digits */
    static XSSFColor colour(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb), null);
    }

    /** A sheet that is one table: its header is frozen, and filters are on. */
    SpreadsheetTable table(String name, int frozenColumns, SpreadsheetTable.Column... columns) {
        return new SpreadsheetTable(this, workbook.createSheet(name), frozenColumns, columns);
    }

    /** What the file says of itself; {@code date} stands for the times of creation and change. */
    void properties(String title, String description, LocalDate date) {
        OfficeProperties.set(workbook.getProperties().getCoreProperties(), title, description, date);
    }

    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        FixedZip.write(bytes.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
