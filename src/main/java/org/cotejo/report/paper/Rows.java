package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cotejo.report.paper.Block.Table;
import org.cotejo.report.paper.Block.Table.Cell;
import org.cotejo.report.paper.Block.Table.Column;
import org.cotejo.report.paper.Block.Table.Row;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;

/** A table being written. */
final class Rows {
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private boolean breaking;

    Rows column(String title, int share) {
        columns.add(new Column(title, share, false));
        return this;
    }

    Rows figures(String title, int share) {
        columns.add(new Column(title, share, true));
        return this;
    }

    Rows breaking() {
        breaking = true;
        return this;
    }

    Rows row(String... cells) {
        return row(Arrays.stream(cells).map(Rows::cell).toList());
    }

    Rows row(Cell... cells) {
        return row(Arrays.asList(cells));
    }

    Rows row(List<Cell> cells) {
        rows.add(new Row(cells));
        return this;
    }

    /** A row of one cell that heads those behind it. */
    Rows heading(String text) {
        return row(List.of(cell(text)));
    }

    static Cell cell(String text) {
        return filled(text, "");
    }

    static Cell filled(String text, String fill) {
        return new Cell(List.of(Text.of(Style.NORMAL, text)), fill);
    }

    static Cell cell(Span... spans) {
        return new Cell(List.of(new Text(Style.NORMAL, Arrays.asList(spans))), "");
    }

    /** Of several paragraphs; blank ones are left out. */
    static Cell cell(List<Text> texts) {
        List<Text> full = texts.stream()
                .filter(text ->
                        text.spans().stream().anyMatch(span -> !span.text().isBlank()))
                .toList();
        return new Cell(full.isEmpty() ? List.of(Text.of(Style.NORMAL, "")) : full, "");
    }

    Table table() {
        return new Table(columns, rows, breaking);
    }
}
