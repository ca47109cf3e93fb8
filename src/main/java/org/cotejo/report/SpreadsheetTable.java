package org.cotejo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.cotejo.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** One table of a spreadsheet. Text that is put into a cell stays text: no cell ever holds a formula. */
final class SpreadsheetTable {
    /** More than this Excel refuses. */
    private static final int CELL_LIMIT = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern SPACE = Pattern.compile("\\s++");

    /** Excel takes 255 signs. */
    private static final int TITLE_LIMIT = 200;

    /** In characters: a page across that is shrunk to six tenths. */
    private static final int PAGE_WIDTH = 220;

    private static final int WIDTH_UNIT = 256;

    /** Widths are in figures, and prose is narrower than figures. */
    private static final double LETTERS_PER_WIDTH = 1.1;

    /** What a capital takes beyond another letter. */
    private static final double CAPITAL_EXTRA = 0.35;

    /** In points; more than the limit Excel refuses. */
    private static final float LINE_HEIGHT = 13;

    private static final float PADDING = 5;
    private static final float HEIGHT_LIMIT = 409;

    private final Spreadsheet book;
    private final SXSSFSheet sheet;
    private final Column[] columns;
    private final List<String> titles;
    private int next;

    /** @param width in characters */
    record Column(String title, int width) {}

    SpreadsheetTable(Spreadsheet book, SXSSFSheet sheet, int frozenColumns, Column... columns) {
        this.book = book;
        this.sheet = sheet;
        this.columns = columns.clone();
        this.titles = titles(columns);
        Row header = row();
        for (int i = 0; i < columns.length; i++) {
            sheet.setColumnWidth(i, columns[i].width() * WIDTH_UNIT);
            header.cell(titles.get(i), isRisky(titles.get(i)) ? book.quotedHeader : book.header);
        }
        sheet.createFreezePane(frozenColumns, 1);
        printed(frozenColumns);
    }

    /** What Excel takes for names of columns: one line, not too long, none empty, none twice whatever its capitals. */
    private static List<String> titles(Column... columns) {
        List<String> titles = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Column column : columns) {
            String title = shortened(column.title());
            String unique = title;
            for (int i = 2; !taken.add(unique.toUpperCase(Locale.ROOT)); i++) {
                unique = title + " (" + i + ")";
            }
            titles.add(unique);
        }
        return titles;
    }

    private static String shortened(String text) {
        String line = SPACE.matcher(XmlText.clean(text)).replaceAll(" ").strip();
        if (line.length() <= TITLE_LIMIT) {
            return line.isEmpty() ? "–" : line;
        }
        return XmlText.clean(line.substring(0, TITLE_LIMIT)) + "…";
    }

    private void printed(int frozenColumns) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, frozenColumns - 1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) pages());
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
    }

    /** How many pages side by side keep the letters legible; the frozen columns stand on each. */
    private int pages() {
        int width = Arrays.stream(columns).mapToInt(Column::width).sum();
        return 1 + (width - 1) / PAGE_WIDTH;
    }

    /** Fills a row from its left. */
    final class Row {
        private final SXSSFRow row;
        private int column;
        private int tallest = 1;

        private Row(SXSSFRow row) {
            this.row = row;
        }

        Row text(String text) {
            return cell(text, isRisky(text) ? book.quoted : book.text);
        }

        /** Several texts, one below the other. */
        Row lines(List<String> lines) {
            return text(String.join("\n", lines));
        }

        Row centred(String text) {
            return cell(text, book.centred);
        }

        Row strong(String text) {
            return cell(text, book.strong);
        }

        /** @param value as the kind asks for; {@code null} leaves the cell empty */
        Row value(@Nullable Object value, DataTable.Kind kind) {
            if (value == null) {
                return text("");
            }
            return switch (kind) {
                case TEXT -> text((String) value);
                case VERDICT -> centred((String) value);
                case NUMBER -> value(((Number) value).doubleValue(), book.number);
                case SHARE -> value(((Number) value).doubleValue(), book.percent);
                case DATE -> date((LocalDate) value);
            };
        }

        private Row date(LocalDate value) {
            SXSSFCell cell = row.createCell(column++);
            cell.setCellStyle(book.date);
            cell.setCellValue(value);
            return this;
        }

        private Row cell(String text, XSSFCellStyle style) {
            String fitting = fitting(literal(XmlText.clean(text)));
            tallest = Math.max(tallest, wrapped(fitting, columns[column].width()));
            row.setHeightInPoints(Math.min(HEIGHT_LIMIT, tallest * LINE_HEIGHT + PADDING));
            SXSSFCell cell = row.createCell(column++);
            cell.setCellStyle(style);
            if (!fitting.isEmpty()) {
                cell.setCellValue(fitting);
            }
            return this;
        }

        private Row value(double value, XSSFCellStyle style) {
            SXSSFCell cell = row.createCell(column++);
            cell.setCellStyle(style);
            cell.setCellValue(value);
            return this;
        }
    }

    /** How many lines a text takes in a column: not every program measures wrapped rows when it opens a file. */
    private static int wrapped(String text, int width) {
        return text.lines()
                .mapToInt(line -> 1 + (int) (width(line) / (LETTERS_PER_WIDTH * width)))
                .sum();
    }

    private static double width(String line) {
        return line.length()
                + CAPITAL_EXTRA * line.chars().filter(Character::isUpperCase).count();
    }

    private static boolean isRisky(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** Excel reads {@code _x0041_} as a letter: its own escape keeps the signs that stand there. */
    private static String literal(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    }

    private String fitting(String text) {
        if (text.length() <= CELL_LIMIT) {
            return text;
        }
        int room = CELL_LIMIT - book.cut(text.length()).length() - 1;
        int end = Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room;
        return text.substring(0, end) + " " + book.cut(text.length() - end);
    }

    Row row() {
        return new Row(sheet.createRow(next++));
    }

    /**
     * Makes all rows there are a table of Excel's own, with filters: formulas and pivot tables name it and its columns.
     *
     * @param key of letters, the same in every language
     * @param about what one row is, read out by screen readers
     */
    SpreadsheetTable tabled(String key, String about) {
        CellReference last = new CellReference(Math.max(1, next - 1), columns.length - 1);
        AreaReference area = new AreaReference(new CellReference(0, 0), last, SpreadsheetVersion.EXCEL2007);
        XSSFTable table = book.kept(sheet.getSheetName()).createTable(area);
        table.setName("Cotejo_" + key);
        table.setDisplayName("Cotejo_" + key);
        table.getCTTable().setComment(literal(shortened(about)));
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
        for (int i = 0; i < columns.length; i++) {
            table.getColumns().get(i).setName(literal(titles.get(i)));
        }
        table.setStyleName("TableStyleLight1");
        return this;
    }

    /** Colours the cells of these columns that hold a verdict's sign and word, whoever writes it there; both inclusive. */
    SpreadsheetTable tinted(int firstColumn, int lastColumn, Wording words) {
        if (next < 2) {
            return this;
        }
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] range = {new CellRangeAddress(1, Math.max(1, next - 1), firstColumn, lastColumn)};
        for (Verdict verdict : Order.VERDICTS) {
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    ComparisonOperator.EQUAL, "\"" + words.signed(verdict) + "\"");
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillBackgroundColor(Spreadsheet.colour(Tint.of(verdict).fill()));
            rule.createFontFormatting()
                    .setFontColor(Spreadsheet.colour(Tint.of(verdict).ink()));
            formatting.addConditionalFormatting(range, rule);
        }
        return this;
    }
}
