package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** No word of a source is lost and none is there twice: only the words with which labels begin may be left out. */
class ConservationTest {

    @TestFactory
    Stream<DynamicTest> every_word_is_somewhere_once() {
        List<Path> files = Stream.of("specimens", "corpus/mx", "corpus/regional")
                .flatMap(folder -> Shared.files(folder, ".docx", ".doc", ".xml").stream())
                .toList();
        Assumptions.assumeFalse(files.isEmpty(), "skipped: no shared laws");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Shared.read(file))));
    }

    private static void check(SourceText text) {
        Expression law = Shared.parse(text);
        Map<String, Integer> balance = new HashMap<>();
        text.paragraphs().stream().map(SourceParagraph::visible).forEach(words -> count(words, 1, balance));
        law.preamble().forEach(words -> count(words, -1, balance));
        law.conclusion().forEach(words -> count(words, -1, balance));
        law.transitory().forEach(decree -> count(decree.title(), -1, balance));
        law.annexes().forEach(annex -> {
            count(annex.title(), -1, balance);
            annex.preamble().forEach(words -> count(words, -1, balance));
            annex.conclusion().forEach(words -> count(words, -1, balance));
        });
        law.walk().forEach(unit -> {
            count(unit.num() + " " + unit.heading() + " " + unit.text(), -1, balance);
            unit.amendments().forEach(note -> count(note.text(), -1, balance));
        });
        law.diagnostics().stream()
                .filter(diagnostic -> Set.of("FURNITURE", "UNPLACED_TEXT").contains(diagnostic.code()))
                .forEach(diagnostic -> count(diagnostic.arguments().get(0), -1, balance));

        balance.values().removeIf(number -> number == 0);
        assertThat(labelWords()).containsAll(balance.keySet());
        assertThat(balance.values()).allMatch(number -> number > 0);
    }

    private static Set<String> labelWords() {
        Set<String> words = new HashSet<>(Texts.MX.transitory().words());
        for (Level level : Level.values()) {
            words.addAll(Texts.MX.unit(level).words());
        }
        return words;
    }

    private static void count(String text, int sign, Map<String, Integer> balance) {
        String folded = Folded.of(LineSplitter.squeeze(text)).replaceAll("[ºª°]", "o");
        for (String word : folded.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                balance.merge(word, sign, Integer::sum);
            }
        }
    }
}
