package org.cotejo.report;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/**
 * A table of fixed column widths being written; its header is repeated on each page, its rows are not broken unless they may
 * be.
 */
final class WordTable {
    private static final String HEADER_FILL = "E9EEF5";

    private final XWPFTable table;
    private final int[] widths;
    private boolean started;
    private boolean breaking;

    /**
     * @param width of all columns together, in twips
     * @param shares widths of the columns against each other
     */
    WordTable(XWPFTable table, int width, int... shares) {
        this.table = table;
        this.widths = widths(width, shares);
        table.setStyleID("CotejoTable");
        table.setWidth(width);
        // POI gives each new table borders of its own, which would win over the style's
        table.getCTTbl().getTblPr().unsetTblBorders();
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int each : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
    }

    private static int[] widths(int width, int... shares) {
        int sum = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share * width / sum).toArray();
    }

    /** Writes one row. */
    final class Row {
        private final XWPFTableRow row;
        private final WordStyle style;
        private int column;

        private Row(XWPFTableRow row, WordStyle style) {
            this.row = row;
            this.style = style;
        }

        /** The next cell. */
        WordParagraph cell() {
            return WordParagraph.in(next().getParagraphArray(0), style);
        }

        Row cell(String text) {
            cell().text(text);
            return this;
        }

        /** The next cell, set right: for figures. */
        Row figure(String text) {
            XWPFParagraph paragraph = next().getParagraphArray(0);
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            WordParagraph.in(paragraph, style).text(text);
            return this;
        }

        /** Another paragraph in the cell last begun. */
        WordParagraph more(WordStyle moreStyle) {
            return WordParagraph.in(row.getCell(column - 1).addParagraph(), moreStyle);
        }

        /** Gives the cell last begun a colour, six hexadecimal digits. */
        Row filled(String fill) {
            row.getCell(column - 1).setColor(fill);
            return this;
        }

        /** The next cell, its first paragraph in another style. */
        WordParagraph cell(WordStyle other) {
            return WordParagraph.in(next().getParagraphArray(0), other);
        }

        private XWPFTableCell next() {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(Integer.toString(widths[column++]));
            if (style == WordStyle.TABLE_HEADER) {
                cell.setColor(HEADER_FILL);
            }
            return cell;
        }
    }

    /** The header; call it first. */
    Row header() {
        Row row = row(WordStyle.TABLE_HEADER);
        row.row.setRepeatHeader(true);
        return row;
    }

    /** For rows that may be taller than a page. */
    WordTable breaking() {
        breaking = true;
        return this;
    }

    /** A row of one cell over all columns, kept with the one behind it. */
    void heading(String text) {
        XWPFTableRow row = row(WordStyle.TABLE_HEADER).row;
        XWPFTableCell cell = row.getCell(0);
        cell.setWidth(Integer.toString(Arrays.stream(widths).sum()));
        if (widths.length > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
            for (int i = widths.length - 1; i > 0; i--) {
                row.removeCell(i);
            }
        }
        WordParagraph.in(cell.getParagraphArray(0), WordStyle.TABLE_HEADER)
                .text(text)
                .keptWithNext();
    }

    Row row() {
        return row(WordStyle.TABLE_TEXT);
    }

    private Row row(WordStyle style) {
        XWPFTableRow row = started ? table.createRow() : table.getRow(0);
        started = true;
        row.setCantSplitRow(!breaking || style == WordStyle.TABLE_HEADER);
        return new Row(row, style);
    }
}
