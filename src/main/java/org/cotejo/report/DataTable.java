package org.cotejo.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of data to sort, filter and count: one header row, one thing a row, one type a column. Sheets of the workbook and
 * files of CSV are these tables.
 *
 * @param key the same in every language: {@code findings}
 * @param title in the reader's language
 * @param about what one row is
 * @param frozen how many columns stay in sight
 * @param rows as many cells as there are columns; {@code null} for no value
 */
record DataTable(
        String key, String title, String about, int frozen, List<Column> columns, List<List<@Nullable Object>> rows) {
    /** What the cells of a column are. */
    enum Kind {
        TEXT,
        /** A verdict in words. */
        VERDICT,
        /** {@link Integer} or {@link java.math.BigDecimal}. */
        NUMBER,
        /** {@link Double} from 0 to 1. */
        SHARE,
        /** {@link java.time.LocalDate} */
        DATE
    }

    /**
     * @param key the same in every language: {@code requirement_id}
     * @param width in characters
     */
    record Column(String key, String title, String about, Kind kind, int width) {}

    /** Collects the rows of a table. */
    static final class Builder {
        private final String key;
        private final Wording words;
        private final int frozen;
        private final List<Column> columns = new ArrayList<>();
        private final List<List<@Nullable Object>> rows = new ArrayList<>();

        Builder(String key, Wording words, int frozen) {
            this.key = key;
            this.words = words;
            this.frozen = frozen;
        }

        /** A column that has a title and a meaning in the bundle. */
        Builder column(String name, Kind kind, int width) {
            return column(new Column(
                    name,
                    words.messages().get("table.column." + name),
                    words.messages().get("table.column_about." + name),
                    kind,
                    width));
        }

        Builder column(Column column) {
            columns.add(column);
            return this;
        }

        Builder text(String name, int width) {
            return column(name, Kind.TEXT, width);
        }

        Builder number(String name) {
            return column(name, Kind.NUMBER, 11);
        }

        Builder row(@Nullable Object... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(key + " has " + columns.size() + " columns, not " + cells.length);
            }
            rows.add(Arrays.asList(cells));
            return this;
        }

        DataTable build() {
            return new DataTable(
                    key,
                    words.messages().get("table." + key),
                    words.messages().get("table." + key + ".about"),
                    frozen,
                    List.copyOf(columns),
                    List.copyOf(rows));
        }
    }
}
