package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.ComparisonTable.Paragraph;
import org.cotejo.report.ComparisonTable.Style;
import org.cotejo.text.Terminal;

/** A table of texts beside each other for a terminal: row by row, one cell below the other. */
public final class TableTextWriter {
    /** @param out is flushed and left open */
    public void write(ComparisonTable table, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(table.title()).append('\n');
        table.facts().forEach(fact -> text.append(fact).append('\n'));
        for (Line line : table.lines()) {
            if (line.isHeading() || line.opens()) {
                text.append('\n');
            }
            if (line.isHeading()) {
                text.append("== ").append(line.heading()).append('\n');
            }
            for (int i = 0; i < line.cells().size(); i++) {
                cell(i, table.columns().get(i).title(), line.cells().get(i), text);
            }
        }
        if (table.ending() != null) {
            text.append('\n');
            table.ending().lines().forEach(line -> text.append(line).append('\n'));
            table.ending().signatures().forEach(each -> text.append("\n____________________\n")
                    .append(each)
                    .append('\n'));
        }
        out.write(Terminal.safe(text.toString()).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** The first cell says what the row is about; the others stand below it. */
    private static void cell(int column, String title, Cell cell, StringBuilder text) {
        String indent = column == 0 ? "" : "    ";
        if (column > 0 && !cell.paragraphs().isEmpty()) {
            text.append("  ").append(title).append('\n');
        }
        for (Paragraph paragraph : cell.paragraphs()) {
            String more = paragraph.style() == Style.NOTE ? "  " : "";
            Marks.marked(paragraph.words())
                    .lines()
                    .forEach(each ->
                            text.append(indent).append(more).append(each).append('\n'));
        }
    }
}
