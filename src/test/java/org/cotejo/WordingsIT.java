package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.check.ExampleRun;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.rulebook.YamlNode;
import org.junit.jupiter.api.Test;

/** Single provisions by other hands, each with the verdict it must get: how well the signals read other drafters. */
class WordingsIT {
    private static final Path WORDINGS = Path.of("src/test/resources/org/cotejo/otherhands");

    @Test
    void provisions_by_other_hands_get_their_verdicts() throws IOException {
        hold(1, 6, 0.97);
    }

    /** Contradictions in many syntaxes; rights, lists of powers and old words: a third of each is read by nobody. */
    @Test
    void provisions_in_unusual_syntax_and_style_get_their_verdicts() throws IOException {
        hold(7, 8, 0.85);
    }

    /** By those who changed the signals: after the change, most of them hold. */
    @Test
    void provisions_that_signals_were_changed_with_get_their_verdicts() throws IOException {
        hold(12, 12, 0.95);
    }

    /** Nobody has changed a signal for these. */
    @Test
    void provisions_that_no_signal_was_learned_from_get_their_verdicts() throws IOException {
        hold(9, 11, 0.68);
    }

    private static void hold(int first, int last, double leastShare) throws IOException {
        Rulebook rulebook = RulebookLoader.load(RulebookFiles.shipped(), "general-law");

        List<ExampleRun.Outcome> outcomes = ExampleRun.of(withWordings(rulebook, wordings(first, last)));

        long right = outcomes.stream().filter(ExampleRun.Outcome::isAsExpected).count();
        print(outcomes);
        assertThat(right / (double) outcomes.size()).isGreaterThanOrEqualTo(leastShare);
    }

    private static void print(List<ExampleRun.Outcome> outcomes) {
        Map<String, int[]> byTopic = new TreeMap<>();
        for (ExampleRun.Outcome outcome : outcomes) {
            int[] counts = byTopic.computeIfAbsent(outcome.requirement().topic(), topic -> new int[2]);
            counts[0] += outcome.isAsExpected() ? 1 : 0;
            counts[1]++;
        }
        byTopic.forEach((topic, counts) -> System.out.println(topic + ": " + counts[0] + " of " + counts[1]));
    }

    private static Map<String, List<Example>> wordings(int first, int last) throws IOException {
        Map<String, List<Example>> byRequirement = new HashMap<>();
        for (int i = first; i <= last; i++) {
            Path file = WORDINGS.resolve("wordings-" + i + ".yaml");
            for (YamlNode item :
                    YamlNode.read(file.toString(), Files.newInputStream(file)).items()) {
                byRequirement
                        .computeIfAbsent(item.need("requirement").text(), id -> new ArrayList<>())
                        .add(new Example(
                                "wording",
                                item.need("expect").text(),
                                item.texts("finds"),
                                item.texts("conflicts"),
                                false,
                                item.need("text").text(),
                                item.line()));
            }
        }
        return byRequirement;
    }

    private static Rulebook withWordings(Rulebook rulebook, Map<String, List<Example>> wordings) {
        return new Rulebook(
                rulebook.id(),
                rulebook.version(),
                rulebook.title(),
                rulebook.source(),
                rulebook.edition(),
                rulebook.sha256(),
                rulebook.tradition(),
                rulebook.topics(),
                rulebook.requirements().stream()
                        .map(requirement ->
                                requirement.withExamples(wordings.getOrDefault(requirement.id(), List.of())))
                        .toList(),
                rulebook.concepts(),
                rulebook.speech(),
                rulebook.observations(),
                rulebook.synonyms());
    }
}
