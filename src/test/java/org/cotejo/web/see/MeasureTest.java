package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.finding.Verdict;
import org.junit.jupiter.api.Test;

class MeasureTest {
    private static final List<Column> LAWS = List.of(
            Samples.law("Altocosta", Verdict.PARTIAL),
            Samples.law("Altocosta", Verdict.ABSENT),
            Samples.law("Riovista", Verdict.CONFLICT));
    private static final List<State> STATES =
            State.of(LAWS.stream().map(Column::law).toList());

    @Test
    void an_address_is_read_as_it_is_written() {
        for (String address : List.of("", "topic.fondo", "req.x-y")) {
            assertThat(Measure.of(address).key()).isEqualTo(address);
        }
    }

    @Test
    void a_state_with_two_laws_has_the_value_of_the_better_one() {
        assertThat(Measure.of("").of(STATES.get(0), LAWS).share()).isEqualTo(0.5);
        assertThat(Measure.of("topic." + Samples.topics().get(0))
                        .of(STATES.get(0), LAWS)
                        .share())
                .isEqualTo(0.5);
    }

    @Test
    void a_requirement_is_coloured_by_its_verdict() {
        Measure.Value value = Measure.of("req." + Samples.requirement(0).id()).of(STATES.get(1), LAWS);

        assertThat(value.tint()).isEqualTo("CONFLICT");
    }

    @Test
    void a_share_has_one_of_five_steps() {
        assertThat(List.of(Measure.step(0), Measure.step(0.19), Measure.step(0.2), Measure.step(0.8), Measure.step(1)))
                .containsExactly("q0", "q0", "q1", "q4", "q4");
    }
}
