package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cotejo.report.paper.Block.Chart;
import org.cotejo.report.paper.Block.Contents;
import org.cotejo.report.paper.Block.Heading;
import org.cotejo.report.paper.Block.Items;
import org.cotejo.report.paper.Block.Table;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;

/** The blocks of a document being written. */
final class Draft {
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Draft heading(int level, String text) {
        return heading(level, text, false);
    }

    /** A heading on a new page. */
    Draft opening(int level, String text) {
        return heading(level, text, true);
    }

    private Draft heading(int level, String text, boolean newPage) {
        blocks.add(new Heading(level, oneLine(text), "s" + ++headings, newPage));
        return this;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s++", " ").strip();
    }

    Draft text(Style style, String text) {
        return text(style, Span.plain(text));
    }

    Draft text(Style style, Span... spans) {
        return text(style, Arrays.asList(spans));
    }

    Draft text(Style style, List<Span> spans) {
        blocks.add(new Text(style, spans));
        return this;
    }

    /** Nothing where the text is blank. */
    Draft labelled(String label, String text) {
        return text.isBlank() ? this : text(Style.NORMAL, Span.bold(label + " "), Span.plain(text));
    }

    /** Nothing where there is none. */
    Draft items(String mark, List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(new Items(
                    mark, items.stream().map(item -> List.of(Span.plain(item))).toList()));
        }
        return this;
    }

    Draft add(Block block) {
        blocks.add(block);
        return this;
    }

    Draft chart(Chart chart) {
        return add(chart);
    }

    Draft contents(String title, int depth) {
        return add(new Contents(title, depth));
    }

    Draft table(Rows rows) {
        Table table = rows.table();
        return table.rows().isEmpty() ? this : add(table);
    }
}
