package org.cotejo.report;

import java.util.List;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.cotejo.finding.Verdict;

/** One table of a spreadsheet. Text that is put into a cell stays text: no cell ever holds a formula. */
final class SpreadsheetTable {
    /** More than this Excel refuses. */
    private static final int CELL_LIMIT = 32_767;

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final int WIDTH_UNIT = 256;

    /** Widths are in figures, and prose is narrower than figures. */
    private static final double LETTERS_PER_WIDTH = 1.1;

    /** In points; more than the limit Excel refuses. */
    private static final float LINE_HEIGHT = 13;

    private static final float PADDING = 5;
    private static final float HEIGHT_LIMIT = 409;

    private final Spreadsheet book;
    private final SXSSFSheet sheet;
    private final Column[] columns;
    private int next;

    /** @param width in characters */
    record Column(String title, int width) {}

    SpreadsheetTable(Spreadsheet book, SXSSFSheet sheet, int frozenColumns, Column... columns) {
        this.book = book;
        this.sheet = sheet;
        this.columns = columns.clone();
        Row header = row();
        for (int i = 0; i < columns.length; i++) {
            sheet.setColumnWidth(i, columns[i].width() * WIDTH_UNIT);
            header.cell(columns[i].title(), isRisky(columns[i].title()) ? book.quotedHeader : book.header);
        }
        sheet.createFreezePane(frozenColumns, 1);
        printed();
    }

    private void printed() {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
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

        Row number(int value) {
            return value(value, book.number);
        }

        /** A share from 0 to 1. */
        Row percent(double value) {
            return value(value, book.percent);
        }

        private Row cell(String text, XSSFCellStyle style) {
            String fitting = fitting(XmlText.clean(text));
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
                .mapToInt(line -> 1 + (int) (line.length() / (LETTERS_PER_WIDTH * width)))
                .sum();
    }

    private static boolean isRisky(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static String fitting(String text) {
        return text.length() <= CELL_LIMIT ? text : text.substring(0, CELL_LIMIT - 1) + "…";
    }

    Row row() {
        return new Row(sheet.createRow(next++));
    }

    /** Filters over all rows there are. */
    SpreadsheetTable filtered() {
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, next - 1), 0, columns.length - 1));
        return this;
    }

    /** Colours the cells from this column on that hold a verdict's word, whoever writes it there. */
    SpreadsheetTable tinted(int firstColumn, Wording words) {
        return next < 2 || firstColumn >= columns.length ? this : tinted(firstColumn, columns.length - 1, words);
    }

    /** As {@link #tinted(int, Wording)}, to a last column, inclusive. */
    SpreadsheetTable tinted(int firstColumn, int lastColumn, Wording words) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        CellRangeAddress[] range = {new CellRangeAddress(1, Math.max(1, next - 1), firstColumn, lastColumn)};
        for (Verdict verdict : Order.VERDICTS) {
            ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                    ComparisonOperator.EQUAL, "\"" + words.verdict(verdict) + "\"");
            PatternFormatting fill = rule.createPatternFormatting();
            fill.setFillBackgroundColor(Spreadsheet.colour(Tint.of(verdict).fill()));
            rule.createFontFormatting()
                    .setFontColor(Spreadsheet.colour(Tint.of(verdict).ink()));
            formatting.addConditionalFormatting(range, rule);
        }
        return this;
    }
}
