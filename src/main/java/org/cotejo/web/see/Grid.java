package org.cotejo.web.see;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Matrix;
import org.cotejo.report.Matrix.Row;
import org.cotejo.rulebook.Rulebook;

/**
 * The matrix as a reader chose to see it.
 *
 * @param shown how many requirements fit the choice
 * @param total how many there are
 */
public record Grid(List<Column> columns, List<Group> groups, int shown, int total) {
    /**
     * Requirements that stand together.
     *
     * @param topic empty where all stand in one list
     * @param sums of every law over all requirements of the topic, also those that the choice leaves out
     * @param rows none where it is folded
     */
    public record Group(String topic, boolean folded, List<Summary> sums, List<Row> rows, int size) {}

    static Grid of(List<Column> laws, Rulebook rulebook, Choice choice, Locale language) {
        List<Column> columns =
                laws.stream().sorted(order(choice.laws(), language)).toList();
        Matrix matrix = Matrix.of(columns.stream().map(Column::found).toList(), rulebook);
        List<Group> groups = new ArrayList<>();
        matrix.groups().forEach(group -> add(group.topic(), group.rows(), choice, columns.size(), groups));
        int shown = groups.stream().mapToInt(Group::size).sum();
        int total =
                matrix.groups().stream().mapToInt(group -> group.rows().size()).sum();
        return new Grid(columns, choice.flat() ? flat(groups, choice) : groups, shown, total);
    }

    private static void add(String topic, List<Row> all, Choice choice, int columns, List<Group> groups) {
        List<Row> rows = all.stream()
                .filter(row -> fits(row, choice))
                .sorted(order(choice.sort()))
                .toList();
        if (!rows.isEmpty()) {
            boolean folded = !choice.flat() && choice.folded().contains(topic);
            groups.add(new Group(topic, folded, sums(all, columns), folded ? List.of() : rows, rows.size()));
        }
    }

    private static List<Group> flat(List<Group> groups, Choice choice) {
        List<Row> rows = groups.stream()
                .flatMap(group -> group.rows().stream())
                .sorted(order(choice.sort()))
                .toList();
        return rows.isEmpty() ? List.of() : List.of(new Group("", false, List.of(), rows, rows.size()));
    }

    private static List<Summary> sums(List<Row> rows, int columns) {
        List<Summary> sums = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            int column = i;
            sums.add(Summary.of(rows.stream()
                    .map(row -> row.cells().get(column))
                    .filter(Objects::nonNull)
                    .toList()));
        }
        return List.copyOf(sums);
    }

    private static boolean fits(Row row, Choice choice) {
        boolean grave = choice.severities().isEmpty() || choice.severities().contains(row.severity());
        return grave
                && (choice.verdicts().isEmpty()
                        || row.cells().stream()
                                .anyMatch(cell ->
                                        cell != null && choice.verdicts().contains(cell.verdict())));
    }

    /** Of those that are equal, the earlier in the rulebook stays first: sorting is stable. */
    private static Comparator<Row> order(Choice.RowOrder order) {
        return switch (order) {
            case RULEBOOK -> (one, other) -> 0;
            case SEVERITY -> Comparator.comparing(Row::severity);
            case GAPS -> Comparator.comparing(Grid::gaps).reversed();
        };
    }

    /** In how many laws there is something to mend. */
    static long gaps(Row row) {
        return row.cells().stream()
                .filter(cell -> cell != null && isGap(cell.verdict()))
                .count();
    }

    static boolean isGap(Finding finding) {
        return isGap(finding.verdict());
    }

    private static boolean isGap(Verdict verdict) {
        return verdict != Verdict.MET && verdict != Verdict.NOT_ASSESSED;
    }

    private static Comparator<Column> order(Choice.LawOrder order, Locale language) {
        Collator collator = Collator.getInstance(language);
        Comparator<Column> byName = Comparator.comparing(column -> column.law().name(), collator);
        return switch (order) {
            case NAME -> byName;
            case SCORE -> Comparator.comparing(Column::score).reversed().thenComparing(byName);
            case DATE -> Comparator.comparing(Grid::published).reversed().thenComparing(byName);
        };
    }

    private static LocalDate published(Column column) {
        LocalDate published = column.law().held().published();
        return published == null ? LocalDate.MIN : published;
    }
}
