package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.check.ExampleRun;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.YamlNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the shipped rulebook, run by the real engine. */
class RulebookExamplesTest {
    private static final String NAME = "general-law";

    private final Rulebook rulebook = RulebookLoader.load(RulebookFiles.shipped(), NAME);
    private final Map<String, String> exceptions = exceptions();

    RulebookExamplesTest() throws IOException {}

    @TestFactory
    Stream<DynamicTest> each_example_gets_the_verdict_it_states() throws IOException {
        List<ExampleRun.Outcome> outcomes = ExampleRun.of(rulebook);
        System.out.println(outcomes.size() + " examples, " + exceptions.size() + " of them excepted");
        return outcomes.stream()
                .map(outcome ->
                        dynamicTest(outcome.name() + " " + outcome.example().is(), () -> hold(outcome)));
    }

    private void hold(ExampleRun.Outcome outcome) {
        String place = outcome.requirement().topic() + ".yaml, line "
                + outcome.example().line() + ": " + outcome.example().text();
        if (exceptions.containsKey(outcome.name())) {
            assertThat(outcome.verdict().name())
                    .as("the exception is stale; take it out of exceptions.yaml: " + place)
                    .isNotEqualTo(outcome.example().expect());
        } else {
            assertThat(outcome.verdict().name())
                    .as("found " + outcome.finds() + ", against it " + outcome.conflicts() + "; " + place)
                    .isEqualTo(outcome.example().expect());
        }
    }

    @Test
    void each_exception_names_an_example_and_a_reason() throws IOException {
        List<String> names =
                ExampleRun.of(rulebook).stream().map(ExampleRun.Outcome::name).toList();

        assertThat(names).containsAll(exceptions.keySet());
        assertThat(exceptions.values()).allSatisfy(reason -> assertThat(reason).isNotBlank());
    }

    @Test
    void each_requirement_has_examples_of_every_sort() {
        for (Requirement requirement : rulebook.requirements()) {
            assertThat(count(requirement, "satisfies")).as(requirement.id()).isGreaterThanOrEqualTo(2);
            assertThat(count(requirement, "partial")).as(requirement.id()).isPositive();
            assertThat(count(requirement, "gap-lookalike")).as(requirement.id()).isPositive();
        }
    }

    private static long count(Requirement requirement, String sort) {
        return requirement.examples().stream()
                .map(Example::is)
                .filter(sort::equals)
                .count();
    }

    private static Map<String, String> exceptions() throws IOException {
        String file = NAME + "/exceptions.yaml";
        Map<String, String> reasons = new LinkedHashMap<>();
        YamlNode.read(file, RulebookFiles.shipped().open(file))
                .need("exceptions")
                .fields()
                .forEach((name, reason) -> reasons.put(name, reason.text()));
        return reasons;
    }
}
