package org.cotejo.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cotejo.compare.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A table of texts beside each other, as drafters work with it: two columns or more, whatever the view it was made from.
 * Public for the templates alone: not API.
 *
 * @param facts lines that stand before the table: which texts, what the signs mean
 * @param ending {@code null} for a table that nobody signs
 */
public record ComparisonTable(
        String title,
        List<String> facts,
        List<Column> columns,
        List<Line> lines,
        @Nullable Ending ending) {
    /** One that nobody signs. */
    public ComparisonTable(String title, List<String> facts, List<Column> columns, List<Line> lines) {
        this(title, facts, columns, lines, null);
    }

    /**
     * What stands below the table of one that is worked on and signed. Its differences are those between words in force and
     * words proposed, set as legislatures set them: struck through, or bold and underlined, without signs.
     *
     * @param lines sources and notice
     * @param signatures what is written below each line to sign on
     */
    public record Ending(List<String> lines, List<String> signatures) {
        public Ending {
            lines = List.copyOf(lines);
            signatures = List.copyOf(signatures);
        }
    }

    /** Whether its differences are shown by their look alone, where there is one. */
    public boolean isProposal() {
        return ending != null;
    }

    /** @param share its width against that of the others */
    public record Column(String title, int share) {}

    /**
     * A row; one of a heading alone spans all columns.
     *
     * @param heading empty for a row of cells
     * @param opens begins something new: an article, a law
     * @param cells one a column, none for a heading
     */
    public record Line(String heading, boolean opens, List<Cell> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        static Line heading(String text) {
            return new Line(text, true, List.of());
        }

        static Line of(Cell... cells) {
            return new Line("", false, Arrays.asList(cells));
        }

        static Line opening(Cell... cells) {
            return new Line("", true, Arrays.asList(cells));
        }

        public boolean isHeading() {
            return cells.isEmpty();
        }
    }

    /** What a paragraph is. */
    public enum Style {
        /** Names what follows: a citation, a law. */
        LABEL,
        /** Words of a law. */
        TEXT,
        /** What we say of it. */
        NOTE
    }

    /** @param words what is deleted or inserted is marked by signs wherever it is shown */
    public record Paragraph(Style style, List<Piece> words) {
        public Paragraph {
            words = List.copyOf(words);
        }
    }

    /** Several paragraphs, one below the other; perhaps none. */
    public record Cell(List<Paragraph> paragraphs) {
        static final Cell EMPTY = new Cell(List.of());

        public Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        static Cell label(String text) {
            return EMPTY.plus(Style.LABEL, text);
        }

        static Cell text(String text) {
            return EMPTY.plus(Style.TEXT, text);
        }

        static Cell words(List<Piece> words) {
            return new Cell(List.of(new Paragraph(Style.TEXT, words)));
        }

        /** With one more paragraph; the same where it would be empty. */
        Cell plus(Style style, String text) {
            return text.isBlank() ? this : plus(new Paragraph(style, List.of(new Piece(Piece.Kind.SAME, text))));
        }

        Cell plusWords(List<Piece> words) {
            return plus(new Paragraph(Style.TEXT, words));
        }

        private Cell plus(Paragraph paragraph) {
            List<Paragraph> more = new ArrayList<>(paragraphs);
            more.add(paragraph);
            return new Cell(more);
        }
    }

    /** How wide a column is, in percent of the table, rounded to five: pages know these widths by name. */
    public int percent(Column column) {
        int sum = columns.stream().mapToInt(Column::share).sum();
        return Math.round(20f * column.share() / sum) * 5;
    }

    public ComparisonTable {
        Objects.requireNonNull(title);
        facts = List.copyOf(facts);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        int width = columns.size();
        if (lines.stream().anyMatch(line -> !line.isHeading() && line.cells().size() != width)) {
            throw new IllegalArgumentException("a row has as many cells as there are columns: " + width);
        }
    }
}
