package org.cotejo.report.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A part of a document, below the one before. Public for the templates and the writers: not API. */
public sealed interface Block {
    /** What is done with each kind. */
    interface Visitor {
        void heading(Heading heading);

        void text(Text text);

        void items(Items items);

        void table(Table table);

        void chart(Chart chart);

        void contents(Contents contents);
    }

    void accept(Visitor visitor);

    /**
     * A heading of the contents.
     *
     * @param level from 1
     * @param anchor letters and digits, each once in a document
     * @param newPage begins one
     */
    record Heading(int level, String text, String anchor, boolean newPage) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.heading(this);
        }
    }

    /** A paragraph. */
    record Text(Style style, List<Span> spans) implements Block {
        /** What a paragraph is for; each writer knows the look. */
        public enum Style {
            TITLE,
            SUBTITLE,
            NORMAL,
            FACTS,
            LABEL,
            QUOTE,
            MODEL_CLAUSE,
            NOTICE,
            SMALL,
            /** A number that is read from afar. */
            FIGURE,
            /** A line to be filled in by hand. */
            BLANK
        }

        public Text {
            spans = List.copyOf(spans);
        }

        static Text of(Style style, String text) {
            return new Text(style, List.of(Span.plain(text)));
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.text(this);
        }
    }

    /**
     * A list.
     *
     * @param mark before each item
     */
    record Items(String mark, List<List<Span>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.items(this);
        }
    }

    /**
     * A table whose first column names its rows.
     *
     * @param breaking whether a row may be broken between pages
     */
    record Table(List<Column> columns, List<Row> rows, boolean breaking) implements Block {
        /**
         * @param share width against the other columns
         * @param figures set right
         */
        public record Column(String title, int share, boolean figures) {}

        /** Cells under the columns; or a single one over all of them, which heads the rows behind it. */
        public record Row(List<Cell> cells) {
            public Row {
                cells = List.copyOf(cells);
            }
        }

        /**
         * @param fill colour behind the words, six hexadecimal digits; empty for none
         */
        public record Cell(List<Text> texts, String fill) {
            public Cell {
                texts = List.copyOf(texts);
            }
        }

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        /** Whether it heads those behind it. */
        public boolean isHeading(Row row) {
            return row.cells().size() == 1 && columns.size() > 1;
        }

        public int shares() {
            return columns.stream().mapToInt(Column::share).sum();
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.table(this);
        }
    }

    /**
     * Bars, one a category.
     *
     * @param stacked the series of a category make one bar of counts; else each has a bar of its own, of shares from 0 to 1
     * @param description the chart in words, for those who cannot see it
     * @param rows what the categories are
     * @param bars what the bars show
     */
    record Chart(
            String title,
            String description,
            boolean stacked,
            String rows,
            String bars,
            List<String> categories,
            List<Series> series)
            implements Block {
        /**
         * @param color six hexadecimal digits
         * @param values one a category
         */
        public record Series(String name, String color, List<Double> values) {
            public Series {
                values = List.copyOf(values);
            }
        }

        public Chart {
            categories = List.copyOf(categories);
            series = List.copyOf(series);
        }

        /** A value as it is written. */
        public String shown(double value) {
            return BigDecimal.valueOf(stacked ? value : value * 100)
                            .setScale(0, RoundingMode.HALF_UP)
                            .toPlainString()
                    + (stacked ? "" : "\u00a0%");
        }

        /** The largest bar: of the counts their sum, of shares 1. */
        public double most() {
            double most = 1;
            for (int i = 0; stacked && i < categories.size(); i++) {
                int category = i;
                most = Math.max(
                        most,
                        series.stream()
                                .mapToDouble(each -> each.values().get(category))
                                .sum());
            }
            return most;
        }

        @Override
        public void accept(Visitor visitor) {
            visitor.chart(this);
        }
    }

    /** The headings down to a level, on a page of their own. */
    record Contents(String title, int depth) implements Block {
        @Override
        public void accept(Visitor visitor) {
            visitor.contents(this);
        }
    }
}
