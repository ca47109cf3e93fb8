package org.cotejo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.Explanation.Ruling;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.ByReference.Weight;
import org.cotejo.rulebook.Condition.Effect;
import org.cotejo.rulebook.Requirement.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The shipped rules on hand-made facts. */
class LogicTest {
    @ParameterizedTest
    @CsvSource({
        // of four elements, two make it partial: found, faculty, reference, met if absent, verdict
        "4, 0, NONE,    false, MET",
        "4, 1, NONE,    false, PARTIAL",
        "4, 1, FULL,    false, MET",
        "3, 0, NONE,    false, PARTIAL",
        "3, 0, PARTIAL, false, PARTIAL",
        "3, 0, FULL,    false, MET",
        "1, 0, NONE,    false, ABSENT",
        "1, 0, NONE,    true,  MET",
        "1, 0, PARTIAL, false, PARTIAL",
        "0, 0, FULL,    false, MET",
        "0, 0, NONE,    false, ABSENT",
        "0, 0, NONE,    true,  MET"
    })
    void what_must_be_said_is_judged_by_its_elements(
            int found, int faculty, Weight reference, boolean metIfAbsent, Verdict verdict) {
        Case facts = new Case("r", Kind.MUST_CONTAIN, 4, found, faculty, 2, false, metIfAbsent, reference);

        assertThat(verdict(facts)).isEqualTo(verdict);
    }

    @Test
    void one_element_is_enough_where_the_requirement_says_so() {
        assertThat(verdict(new Case("r", Kind.MUST_CONTAIN, 3, 1, 0, 1, true, false, Weight.NONE)))
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @EnumSource(Effect.class)
    void a_condition_decides_over_complete_elements(Effect effect) {
        Case complete = new Case("r", Kind.MUST_CONTAIN, 1, 1, 0, 1, false, false, Weight.NONE);

        assertThat(verdict(complete, new Held("r", "c", effect)).name()).isEqualTo(effect.name());
    }

    @Test
    void a_doubt_takes_back_what_would_be_met() {
        Case complete = new Case("r", Kind.MUST_CONTAIN, 1, 1, 0, 1, false, false, Weight.NONE);
        Case adopted = new Case("r", Kind.MUST_CONTAIN, 2, 0, 0, 1, false, false, Weight.FULL);
        Case silent = new Case("r", Kind.MUST_BE_CONSISTENT, 2, 0, 0, 1, false, true, Weight.NONE);
        Case clean = new Case("r", Kind.MUST_NOT_CONTAIN, 1, 0, 0, 1, false, true, Weight.NONE);

        for (Case met : List.of(complete, adopted, silent, clean)) {
            assertThat(verdict(met)).isEqualTo(Verdict.MET);
            assertThat(verdict(met, new Doubted("r"))).isEqualTo(Verdict.UNCLEAR);
            assertThat(verdict(met, new Doubted("other"))).isEqualTo(Verdict.MET);
        }
    }

    @Test
    void a_doubt_changes_nothing_that_is_not_met() {
        Case started = new Case("r", Kind.MUST_CONTAIN, 4, 2, 0, 1, false, false, Weight.NONE);
        Case bare = new Case("r", Kind.MUST_CONTAIN, 4, 0, 0, 1, false, false, Weight.NONE);
        Case complete = new Case("r", Kind.MUST_CONTAIN, 1, 1, 0, 1, false, false, Weight.NONE);

        assertThat(verdict(started, new Doubted("r"))).isEqualTo(Verdict.PARTIAL);
        assertThat(verdict(bare, new Doubted("r"))).isEqualTo(Verdict.ABSENT);
        assertThat(verdict(complete, new Doubted("r"), new Held("r", "c", Effect.PARTIAL)))
                .isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void an_excess_outweighs_a_contradiction() {
        Case nothing = new Case("r", Kind.MUST_NOT_CONTAIN, 1, 0, 0, 1, false, true, Weight.NONE);

        Verdict verdict = verdict(nothing, new Held("r", "a", Effect.CONFLICT), new Held("r", "b", Effect.EXCESS));

        assertThat(verdict).isEqualTo(Verdict.EXCESS);
    }

    @Test
    void a_cap_never_raises_what_is_absent() {
        Case bare = new Case("r", Kind.MUST_CONTAIN, 2, 0, 0, 1, false, false, Weight.NONE);

        assertThat(verdict(bare, new Held("r", "c", Effect.PARTIAL))).isEqualTo(Verdict.ABSENT);
    }

    @Test
    void what_must_not_be_said_is_clean_while_nothing_speaks_against_it() {
        Case clean = new Case("r", Kind.MUST_NOT_CONTAIN, 2, 0, 0, 1, false, true, Weight.NONE);

        assertThat(verdict(clean)).isEqualTo(Verdict.MET);
        assertThat(verdict(clean, new Held("r", "c", Effect.PARTIAL))).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void a_condition_of_one_requirement_leaves_the_others_alone() {
        Case one = new Case("r", Kind.MUST_CONTAIN, 1, 1, 0, 1, false, false, Weight.NONE);

        assertThat(verdict(one, new Held("other", "c", Effect.EXCESS))).isEqualTo(Verdict.MET);
    }

    private static Verdict verdict(Case judged, Object... others) {
        List<Object> facts = new ArrayList<>(List.of(others));
        facts.add(judged);
        Ruling ruling = Logic.shipped().judge(facts).on("r").orElseThrow();
        assertThat(ruling.rule()).as("the rule that decided has a name").contains(" ");
        return ruling.verdict();
    }
}
