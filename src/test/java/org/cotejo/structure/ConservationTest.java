package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.ingest.SourceParagraph;
import org.cotejo.ingest.SourceText;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.text.Fold;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No word of a source is lost and none is there twice: only the words with which labels begin may be left out, each no more
 * often than there are units and headings. Of the many plain texts every seventh is held; {@code -Dcotejo.texts=all} takes
 * all of them.
 */
class ConservationTest {
    private static final int EACH = 7;

    @TestFactory
    Stream<DynamicTest> every_word_is_somewhere_once() {
        List<Path> files = Stream.concat(
                        Stream.of("specimens", "corpus/mx", "corpus/regional", "corpus/akn")
                                .flatMap(folder ->
                                        Shared.files(folder, ".docx", ".doc", ".odt", ".pdf", ".md", ".html", ".xml")
                                                .stream()),
                        texts().stream())
                .toList();
        Assumptions.assumeFalse(files.isEmpty(), "skipped: no shared laws");
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(Shared.read(file))));
    }

    private static List<Path> texts() {
        List<Path> all = Shared.files("corpus/mx/text", ".txt");
        int each = System.getProperty("cotejo.texts", "").equals("all") ? 1 : EACH;
        return IntStream.range(0, all.size())
                .filter(i -> i % each == 0)
                .mapToObj(all::get)
                .toList();
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
        Told.removed(law.diagnostics()).forEach(words -> count(words, -1, balance));
        law.diagnostics().forEach(diagnostic -> mended(diagnostic, balance));

        balance.values().removeIf(number -> number == 0);
        Set<String> labels = labelWords();
        text.paragraphs().stream()
                .filter(paragraph -> paragraph.mark() != null)
                .forEach(paragraph ->
                        labels.addAll(List.of(Fold.words(paragraph.mark().num()).split(" "))));
        assertThat(labels).containsAll(balance.keySet());
        assertThat(balance.values()).allMatch(number -> number > 0);
        assertThat(balance.values().stream().mapToLong(Integer::longValue).sum())
                .isLessThanOrEqualTo(labels(law));
    }

    /** Words as printed stand in the diagnostic, as read in the law. */
    private static void mended(Diagnostic diagnostic, Map<String, Integer> balance) {
        if (diagnostic.code().equals("MENDED_WORDS")) {
            for (int i = 2; i < diagnostic.arguments().size(); i += 2) {
                count(diagnostic.arguments().get(i), -1, balance);
                count(diagnostic.arguments().get(i + 1), 1, balance);
            }
        }
    }

    /** Each unit has a label of one word; transitory ones may have two. */
    private static long labels(Expression law) {
        return 2 * law.walk().filter(unit -> unit.level() != Level.PARAGRAPH).count();
    }

    private static Set<String> labelWords() {
        Set<String> words = new HashSet<>(Texts.MX.transitory().words());
        Arrays.stream(Level.values()).forEach(level -> Texts.MX.unit(level).words().stream()
                .map(word -> word.replace(".", ""))
                .forEach(words::add));
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
