package org.cotejo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.evaluation.Logistic.Row;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.junit.jupiter.api.Test;

class LogisticTest {
    @Test
    void good_cases_weigh_more_than_bad_ones() {
        Weights weights = Logistic.fit(rows(), 0.5);

        assertThat(weights.factors().get(Trait.LAW).weight()).isPositive();
        assertThat(weights.factors().get(Trait.RIVAL).weight()).isNegative();
        assertThat(rows())
                .allSatisfy(row -> assertThat(weights.counts(row.traits())).isEqualTo(row.good()));
    }

    @Test
    void what_they_were_learned_from_is_counted() {
        Weights weights = Logistic.fit(rows(), 0.3);

        assertThat(weights.laws()).isEqualTo(2);
        assertThat(weights.good()).isEqualTo(4);
        assertThat(weights.bad()).isEqualTo(6);
        assertThat(weights.threshold()).isEqualTo(0.3);
    }

    @Test
    void traits_are_measured_by_their_mean_and_deviation() {
        assertThat(Logistic.fit(rows(), 0.5).factors().get(Trait.LAW)).satisfies(factor -> {
            assertThat(factor.mean()).isEqualTo(0.8);
            assertThat(factor.deviation()).isBetween(0.9, 1.1);
        });
    }

    /** A deviation that a file of four decimals would take for none could not be read back. */
    @Test
    void a_trait_that_hardly_differs_is_not_blown_up() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            rows.add(new Row("a", Map.of(Trait.LAW, 0.00008 * (i % 2), Trait.RIVAL, 0.5), i % 2 == 0));
        }

        assertThat(Logistic.fit(rows, 0.5).factors().values())
                .allSatisfy(factor -> assertThat(factor.deviation()).isEqualTo(1));
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            boolean good = i < 4;
            rows.add(new Row(
                    i % 2 == 0 ? "a" : "b", Map.of(Trait.LAW, good ? 2.0 : 0, Trait.RIVAL, good ? -1.0 : 1), good));
        }
        return rows;
    }
}
