package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.cotejo.rulebook.Likeness.Factor;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Likeness.Words;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final Weights WEIGHTS =
            new Weights(1, 10, 10, 0.75, 0, Map.of(Trait.LAW, new Factor(Math.log(3), 1, 2)));

    @Test
    void forms_are_stems_and_pairs_of_neighbours_each_once() {
        assertThat(Likeness.forms(List.of("bibliotec", "prest", "libr", "prest", "libr")))
                .containsExactly("bibliotec", "bibliotec_prest", "libr", "libr_prest", "prest", "prest_libr");
    }

    @Test
    void the_shortest_stems_are_passed_over_and_part_no_neighbours() {
        assertThat(Likeness.forms(List.of("a", "prest", "y", "libr", "o")))
                .containsExactly("libr", "prest", "prest_libr");
        assertThat(Likeness.forms(List.of("no", "prest"))).containsExactly("no", "no_prest", "prest");
        assertThat(Likeness.forms(List.of("a", "y"))).isEmpty();
        assertThat(Likeness.forms(List.of())).isEmpty();
    }

    @Test
    void traits_add_up_to_how_likely_it_is_that_something_counts() {
        assertThat(WEIGHTS.weigh(Map.of(Trait.LAW, 1.0))).isEqualTo(0.5, within(1e-12));
        assertThat(WEIGHTS.weigh(Map.of(Trait.LAW, 3.0))).isEqualTo(0.75, within(1e-12));
    }

    @Test
    void what_reaches_the_threshold_counts() {
        assertThat(WEIGHTS.counts(Map.of(Trait.LAW, 3.01))).isTrue();
        assertThat(WEIGHTS.counts(Map.of(Trait.LAW, 2.99))).isFalse();
    }

    @Test
    void it_weighs_where_both_words_and_weights_were_learned() {
        Map<String, Words> words = Map.of("a/b", new Words(0, Map.of("libr", 1)));

        assertThat(Likeness.NONE.weighs()).isFalse();
        assertThat(new Likeness(1, 1, Map.of(), words, Map.of()).weighs()).isFalse();
        assertThat(Likeness.NONE.with(Map.of(Group.FOUND, WEIGHTS)).weighs()).isFalse();
        assertThat(new Likeness(1, 1, Map.of(), words, Map.of(Group.FOUND, WEIGHTS)).weighs())
                .isTrue();
    }
}
