package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.report.paper.Block;
import org.cotejo.report.paper.Block.Chart;
import org.cotejo.report.paper.Block.Contents;
import org.cotejo.report.paper.Block.Heading;
import org.cotejo.report.paper.Block.Items;
import org.cotejo.report.paper.Block.Table;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Paper;
import org.cotejo.report.paper.Span;

/** A document to print as a Word file. Holds the whole of it in memory. */
final class WordPaper implements Block.Visitor {
    private static final List<WordStyle> HEADINGS =
            List.of(WordStyle.HEADING_1, WordStyle.HEADING_2, WordStyle.HEADING_3);

    private final Word word;
    private final Paper paper;
    private int marks;
    private int charts;

    private WordPaper(Word word, Paper paper) {
        this.word = word;
        this.paper = paper;
    }

    /** @param out is flushed and left open */
    static void write(Paper paper, HouseStyle house, OutputStream out) throws IOException {
        try (Word word = new Word(paper.language(), paper.sheet(), paper.across(), house)) {
            word.properties(paper.title(), paper.description(), paper.date());
            word.runningHead(paper.head());
            word.foot(paper.foot(), paper.page(), paper.of());
            if (paper.cover()) {
                word.cover();
            }
            WordPaper written = new WordPaper(word, paper);
            paper.blocks().forEach(block -> block.accept(written));
            word.writeTo(out);
        }
    }

    @Override
    public void heading(Heading heading) {
        WordParagraph paragraph = word.paragraph(HEADINGS.get(heading.level() - 1))
                .text(heading.text())
                .marked(WordContents.mark(heading), marks++);
        if (heading.newPage()) {
            paragraph.onNewPage();
        }
    }

    @Override
    public void text(Text text) {
        spans(text.spans(), word.paragraph(WordStyle.valueOf(text.style().name())));
    }

    @Override
    public void items(Items items) {
        items.items().forEach(item -> {
            WordParagraph paragraph = word.paragraph(WordStyle.ITEM).text(items.mark() + "\t");
            spans(item, paragraph);
        });
    }

    private static void spans(List<Span> spans, WordParagraph paragraph) {
        for (Span span : spans) {
            if (span.verdict() != null) {
                paragraph.tinted(span.text(), span.verdict());
            } else if (span.bold()) {
                paragraph.bold(span.text());
            } else {
                paragraph.text(span.text());
            }
        }
    }

    @Override
    public void table(Table table) {
        WordTable rows = word.table(
                table.columns().stream().mapToInt(Table.Column::share).toArray());
        if (table.breaking()) {
            rows.breaking();
        }
        WordTable.Row header = rows.header();
        for (Table.Column column : table.columns()) {
            if (column.figures()) {
                header.figure(column.title());
            } else {
                header.cell(column.title());
            }
        }
        for (Table.Row row : table.rows()) {
            if (table.isHeading(row)) {
                rows.heading(row.cells().get(0).texts().get(0).spans().get(0).text());
            } else {
                cells(table, row, rows.row());
            }
        }
    }

    private static void cells(Table table, Table.Row row, WordTable.Row written) {
        for (int i = 0; i < row.cells().size(); i++) {
            Table.Cell cell = row.cells().get(i);
            for (int j = 0; j < cell.texts().size(); j++) {
                Text text = cell.texts().get(j);
                WordStyle style = inTable(text.style());
                WordParagraph paragraph = j == 0 ? written.cell(style) : written.more(style);
                spans(text.spans(), paragraph);
                if (table.columns().get(i).figures()) {
                    paragraph.setRight();
                }
            }
            if (!cell.fill().isEmpty()) {
                written.filled(cell.fill());
            }
        }
    }

    private static WordStyle inTable(Text.Style style) {
        return switch (style) {
            case SMALL -> WordStyle.SMALL;
            case FIGURE -> WordStyle.FIGURE;
            default -> WordStyle.TABLE_TEXT;
        };
    }

    @Override
    public void chart(Chart chart) {
        word.line(WordStyle.LABEL, chart.title());
        new WordChart(word, paper.date()).write(chart, ++charts);
    }

    @Override
    public void contents(Contents contents) {
        WordContents.write(word.document(), contents.title(), paper.headings(contents.depth()), contents.depth());
    }
}
