package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Severity;
import org.junit.jupiter.api.Test;

class ChoiceTest {
    private static final List<String> TOPICS = List.of("one", "two", "three");

    @Test
    void an_address_that_says_nothing_leaves_nothing_out() {
        Choice choice = Choice.of(Map.of(), TOPICS);

        assertThat(choice.isFiltering()).isFalse();
        assertThat(choice.folded()).isEmpty();
        assertThat(choice.sort()).isEqualTo(Choice.RowOrder.RULEBOOK);
    }

    @Test
    void several_values_of_one_name_are_all_heard() {
        Choice choice = Choice.of(
                Map.of(
                        "severity", List.of("critical", "minor"),
                        "verdict", List.of("absent"),
                        "sort", List.of("gaps"),
                        "fold", List.of("one,three")),
                TOPICS);

        assertThat(choice.severities()).containsExactlyInAnyOrder(Severity.CRITICAL, Severity.MINOR);
        assertThat(choice.verdicts()).containsExactly(Verdict.ABSENT);
        assertThat(choice.sort()).isEqualTo(Choice.RowOrder.GAPS);
        assertThat(choice.folded()).containsExactlyInAnyOrder("one", "three");
    }

    @Test
    void what_is_none_of_ours_counts_as_not_said() {
        Choice choice = Choice.of(
                Map.of("severity", List.of("<script>", "CRITICAL"), "sort", List.of("x"), "fold", List.of("four")),
                TOPICS);

        assertThat(choice).isEqualTo(Choice.of(Map.of(), TOPICS));
    }

    @Test
    void a_topic_is_folded_and_unfolded() {
        Choice none = Choice.of(Map.of(), TOPICS);
        Choice one = Choice.of(Map.of("fold", List.of("one")), TOPICS);
        Choice all = Choice.of(Map.of("fold", List.of("all")), TOPICS);

        assertThat(none.toggled("one", TOPICS)).isEqualTo("one");
        assertThat(one.toggled("one", TOPICS)).isNull();
        assertThat(one.toggled("three", TOPICS)).isEqualTo("one,three");
        assertThat(all.toggled("two", TOPICS)).isEqualTo("one,three");
        assertThat(Choice.of(Map.of("fold", List.of("one,three")), TOPICS).toggled("two", TOPICS))
                .isEqualTo("all");
    }
}
