package org.cotejo.web.see;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.finding.Verdict;
import org.cotejo.web.site.DeskLaw;
import org.junit.jupiter.api.Test;

class StateTest {
    @Test
    void laws_of_one_jurisdiction_share_a_page_and_one_without_has_its_own() {
        DeskLaw one = Samples.law("Altocosta", Verdict.MET).law();
        DeskLaw other = Samples.law("ALTOCOSTA", Verdict.ABSENT).law();
        DeskLaw nobodys = Samples.law("", Verdict.MET).law();

        List<State> states = State.of(List.of(one, other, nobodys));

        assertThat(states).extracting(State::slug).containsExactly("altocosta", "state");
        assertThat(states.get(0).laws()).containsExactly(one, other);
        assertThat(states.get(0).path(other)).isEqualTo("/states/altocosta?law=" + other.slug());
    }
}
