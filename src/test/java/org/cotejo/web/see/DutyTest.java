package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Requirement;
import org.junit.jupiter.api.Test;

class DutyTest {
    private static final Requirement ASKED = Samples.requirement(0);
    private static final List<Column> LAWS =
            List.of(Samples.law("Altocosta", Verdict.ABSENT), Samples.law("Riovista", Verdict.MET));

    private static Duty duty(boolean byVerdict, Divergence... divergences) {
        return Duty.of(ASKED, LAWS, Samples.report(LAWS, List.of(divergences)), byVerdict);
    }

    private static Divergence apart(String requirement) {
        return new Divergence(requirement, Divergence.Kind.VALUE, List.of(), List.of("altocosta"), "");
    }

    @Test
    void every_law_answers_best_first_or_in_the_order_of_the_laws() {
        assertThat(duty(true).answers())
                .extracting(answer -> answer.column().law().name())
                .containsExactly("Riovista", "Altocosta");
        assertThat(duty(false).answers())
                .extracting(answer -> answer.column().law().name())
                .containsExactly("Altocosta", "Riovista");
    }

    @Test
    void who_stands_apart_on_this_requirement_is_marked() {
        assertThat(duty(false, apart(ASKED.id())).answers())
                .extracting(Duty.Answer::outlier)
                .containsExactly(true, false);
        assertThat(duty(false, apart("another")).answers()).noneMatch(Duty.Answer::outlier);
        assertThat(duty(false, apart("another")).divergences()).isEmpty();
    }

    @Test
    void the_longest_passage_comes_first() {
        assertThat(duty(false).answers().get(0).quotes())
                .extracting(Quotation::quote)
                .containsExactly("un pasaje más largo", "breve");
    }
}
