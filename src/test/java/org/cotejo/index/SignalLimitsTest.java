package org.cotejo.index;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.Signal;
import org.junit.jupiter.api.Test;

/** Signals may come from a stranger: none may exhaust the machine. */
class SignalLimitsTest {
    @Test
    void a_signal_nested_too_deep_is_refused() {
        refused("fn:or(".repeat(50_000) + "a" + ")".repeat(50_000), Map.of(), "nested deeper");
    }

    @Test
    void a_chain_of_concepts_is_as_deep_as_a_signal() {
        Map<String, List<Signal>> concepts = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            concepts.put("c" + i, List.of(Signal.of("$c" + (i + 1))));
        }
        concepts.put("c5000", List.of(Signal.of("a")));

        refused("$c0", concepts, "nested deeper");
    }

    @Test
    void a_concept_that_doubles_with_each_level_is_refused_before_it_is_run() {
        Map<String, List<Signal>> concepts = new HashMap<>();
        for (int i = 0; i < 25; i++) {
            concepts.put("c" + i, List.of(Signal.of("fn:unordered($c" + (i + 1) + " $c" + (i + 1) + ")")));
        }
        concepts.put("c25", List.of(Signal.of("palabra")));

        refused("$c0", concepts, "holds more than");
    }

    @Test
    void too_many_alternatives_side_by_side_are_refused() {
        StringBuilder many = new StringBuilder("fn:phrase(");
        for (int i = 0; i < 4; i++) {
            many.append("fn:or(");
            for (int words = 1; words <= 8; words++) {
                many.append('"').append("palabra ".repeat(words)).append("\" ");
            }
            many.append(") ");
        }

        refused(many.append(")").toString(), Map.of(), "cannot be run");
    }

    @Test
    void a_beginning_of_one_letter_is_refused() {
        refused("a*", Map.of(), "too many words");
    }

    @Test
    void what_one_signal_used_up_is_not_missing_to_the_next() {
        SignalParser parser = new SignalParser(Map.of("a", List.of(Signal.of("fn:or(" + "b ".repeat(9_000) + ")"))));

        assertThatCode(() -> {
                    parser.parse(Signal.of("$a"));
                    parser.parse(Signal.of("fn:or($a $a)"));
                    parser.parse(Signal.of("fn:or($a $a)"));
                })
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> parser.parse(Signal.of("fn:or($a $a $a)"))).hasMessageContaining("holds more than");
    }

    private static void refused(String query, Map<String, List<Signal>> concepts, String why) {
        SignalParser parser = new SignalParser(concepts);

        assertThatThrownBy(() -> parser.parse(new Signal(query, "one.yaml", 7)).source())
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining(why);
    }
}
