package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Matrix.Row;
import org.cotejo.rulebook.Severity;
import org.junit.jupiter.api.Test;

class GridTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final String LACKED = Samples.requirement(7).id();

    private static final List<Column> LAWS = List.of(
            Samples.law(
                    "Zafra",
                    LocalDate.of(2020, 5, 1),
                    requirement -> requirement.id().equals(LACKED) ? Verdict.ABSENT : Verdict.MET),
            Samples.law("Álamo", LocalDate.of(2010, 5, 1), requirement -> Verdict.PARTIAL),
            Samples.law(
                    "Cedro",
                    LocalDate.of(2015, 5, 1),
                    requirement -> requirement.id().equals(LACKED) ? Verdict.CONFLICT : Verdict.MET));

    private static Grid grid(String name, String... values) {
        return Grid.of(LAWS, Samples.RULEBOOK, Samples.choice(Map.of(name, List.of(values))), SPANISH);
    }

    private static Stream<Row> rows(Grid grid) {
        return grid.groups().stream().flatMap(group -> group.rows().stream());
    }

    private static List<String> names(Grid grid) {
        return grid.columns().stream().map(column -> column.law().name()).toList();
    }

    @Test
    void laws_stand_by_name_as_people_sort_names_by_score_or_by_date() {
        assertThat(names(grid("laws", "name"))).containsExactly("Álamo", "Cedro", "Zafra");
        assertThat(names(grid("laws", "score"))).containsExactly("Cedro", "Zafra", "Álamo");
        assertThat(names(grid("laws", "date"))).containsExactly("Zafra", "Cedro", "Álamo");
    }

    @Test
    void a_cell_stands_below_its_law() {
        Row row = rows(grid("laws", "name"))
                .filter(each -> each.requirement().equals(LACKED))
                .findFirst()
                .orElseThrow();

        assertThat(row.cells())
                .extracting(cell -> cell.verdict())
                .containsExactly(Verdict.PARTIAL, Verdict.CONFLICT, Verdict.ABSENT);
    }

    @Test
    void a_severity_leaves_the_others_out_and_the_sums_of_topics_as_they_are() {
        Grid all = grid("severity");
        Grid critical = grid("severity", "critical");

        assertThat(rows(critical)).extracting(Row::severity).containsOnly(Severity.CRITICAL);
        assertThat(critical.shown()).isLessThan(critical.total());
        assertThat(critical.total()).isEqualTo(Samples.RULEBOOK.requirements().size());
        assertThat(sums(critical, "definiciones")).isEqualTo(sums(all, "definiciones"));
    }

    private static Object sums(Grid grid, String topic) {
        return grid.groups().stream()
                .filter(group -> group.topic().equals(topic))
                .findFirst()
                .orElseThrow()
                .sums();
    }

    @Test
    void a_verdict_keeps_what_at_least_one_law_has() {
        assertThat(rows(grid("verdict", "conflict")))
                .extracting(Row::requirement)
                .containsExactly(LACKED);
        assertThat(grid("verdict", "excess").groups()).isEmpty();
    }

    @Test
    void what_most_laws_lack_comes_first_in_one_list() {
        Grid grid = Grid.of(
                LAWS, Samples.RULEBOOK, Samples.choice(Map.of("flat", List.of("1"), "sort", List.of("gaps"))), SPANISH);

        assertThat(grid.groups()).hasSize(1);
        assertThat(grid.groups().get(0).rows().get(0).requirement()).isEqualTo(LACKED);
    }

    @Test
    void a_folded_topic_keeps_its_sums_and_counts_its_rows() {
        Grid.Group group = grid("fold", "all").groups().get(0);

        assertThat(group.rows()).isEmpty();
        assertThat(group.size()).isPositive();
        assertThat(group.sums()).hasSize(LAWS.size());
    }
}
