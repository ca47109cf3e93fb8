package org.cotejo.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.ingest.Archive;
import org.cotejo.ingest.SourceFile;
import org.cotejo.ingest.SourceReader;
import org.cotejo.model.CotejoException;
import org.cotejo.model.IngestException;
import org.cotejo.review.ReviewFile;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.RulebookLoader;
import org.cotejo.search.LawSearch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is more than any honest input is refused in a sentence, before it fills memory or takes a minute. */
class BoundsTest {
    private static final String HEAD = """
            id: mine
            version: "1"
            title: Mío
            source: {title: The source, published: 2012-06-14, last-reform: 2025-11-14}
            tradition: mx
            speech: es
            topics: [%s]
            """;

    @TempDir
    private Path folder;

    @Test
    void a_paragraph_has_a_million_characters_at_most() {
        assertTooLarge("law.txt", "a".repeat(1_000_001), "1000000 characters a paragraph");
        assertTooLarge("law.html", "<p>" + "a".repeat(1_000_001), "1000000 characters a paragraph");
    }

    @Test
    void a_file_has_so_many_paragraphs_at_most() {
        assertTooLarge("law.txt", "a\n".repeat(400_001), "400000 paragraphs");
    }

    @Test
    void a_file_has_so_much_text_at_most() {
        assertTooLarge("law.txt", ("a".repeat(999_999) + "\n").repeat(33), "32000000 characters");
    }

    @Test
    void an_archive_has_so_many_entries_at_most() {
        Map<String, String> parts = new TreeMap<>();
        parts.put("word/document.xml", "");
        IntStream.range(0, 20_001).forEach(i -> parts.put("part" + i, ""));

        assertTooLarge("law.docx", Zips.of(parts), "20000 ZIP");
    }

    @Test
    void an_archive_unpacks_to_so_many_bytes_at_most() throws IOException {
        byte[] zip = Zips.of(Map.of("part", "a".repeat(1 << 20)));
        try (Archive archive = new Archive(new SourceFile("law.docx", zip))) {
            for (int i = 0; i < 256; i++) {
                assertThat(archive.entry("part").orElseThrow().readAllBytes()).hasSize(1 << 20);
            }
            assertThatExceptionOfType(IngestException.class)
                    .isThrownBy(() -> archive.entry("part").orElseThrow().readAllBytes())
                    .matches(e -> e.reason() == IngestException.Reason.TOO_LARGE);
        }
    }

    @Test
    void elements_without_end_are_read_or_refused() {
        for (String[] format : new String[][] {
            {"law.html", "<html>", "<div>a"},
            {"law.html", "<html>", "<b><ul><li>"},
            {"law.md", "", "> * "},
            {"law.rtf", "{\\rtf1 ", "{a"}
        }) {
            Readings.check(format[0], (format[1] + format[2].repeat(20_000)).getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void a_search_has_so_many_characters_at_most() throws IOException {
        String longest = "a ".repeat(LawSearch.LONGEST / 2);

        assertThatThrownBy(() -> QueryFuzz.answer(longest))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("too many words");
        assertThat(QueryFuzz.answer("casa ".repeat(30)).found().hits()).isNotEmpty();
        assertThatThrownBy(() -> QueryFuzz.answer(longest + "a"))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("2000 characters");
    }

    @Test
    void a_search_has_so_many_brackets_within_one_another_at_most() throws IOException {
        assertThat(QueryFuzz.answer(bracketed(19)).found().hits()).isNotEmpty();
        assertThatThrownBy(() -> QueryFuzz.answer(bracketed(20)))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("20 brackets");
    }

    private static String bracketed(int often) {
        return "(casa OR ".repeat(often) + "municipio" + ")".repeat(often);
    }

    @Test
    void a_rulebook_has_so_many_files_and_bytes_at_most() {
        String small = "{topic: one, title: Uno, requirements: []}";
        assertTooLargeRulebook(HEAD.formatted("one, ".repeat(1_001) + "one"), small, "1000 YAML");
        assertTooLargeRulebook(
                HEAD.formatted("one, ".repeat(9) + "one"), small + " #" + "😀".repeat(1_000_000), "32 MiB");
    }

    @Test
    void a_rulebook_has_so_many_values_and_signals_at_most() {
        String head = HEAD.formatted("one, two");
        String many = "{topic: one, title: Uno, requirements: [], concepts: {%s: [%s]}}";
        assertTooLargeRulebook(head, many.formatted("a", "x, ".repeat(500_000)), "more than 500000 values");
        assertTooLargeRulebook(head, many.formatted("a", "x, ".repeat(50_001)), "more than 50000 signals");
        assertTooLargeRulebook(
                head.replace("two", "one, ".repeat(9) + "one"),
                "{topic: one, requirements: [], title: {%s}}"
                        .formatted(IntStream.range(0, 30_000)
                                .mapToObj(i -> "k" + i + ": x")
                                .collect(Collectors.joining(", "))),
                "more than 500000 values");
    }

    @Test
    void a_file_of_decisions_has_so_many_bytes_and_decisions_on_one_thing_at_most() throws IOException {
        Path file = folder.resolve("review.yaml");
        Files.writeString(file, "#" + "a".repeat(16 << 20));
        assertThatThrownBy(() -> ReviewFile.read(file))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("16 MiB");

        Files.writeString(file, "decisions: [" + "a,".repeat(500_001) + "a]");
        assertThatThrownBy(() -> ReviewFile.read(file))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("more than 500000 values");

        Files.writeString(
                file,
                IntStream.range(0, 1_001)
                        .mapToObj(i -> "- {law: a, jurisdiction: j" + i
                                + ", requirement: r, decision: confirm, engine: met, by: b, on: 2026-11-22, reason: r,"
                                + " provisions: []}\n")
                        .collect(Collectors.joining("", "decisions:\n", "")));
        assertThatThrownBy(() -> ReviewFile.read(file))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("more than 1000");
    }

    private static void assertTooLargeRulebook(String head, String topic, String bound) {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> RulebookLoader.load(
                        RulebookFuzz.rules(Map.of("mine/rulebook.yaml", head, "mine/one.yaml", topic)), "mine"))
                .withMessageContaining(bound);
    }

    private static void assertTooLarge(String name, String text, String bound) {
        assertTooLarge(name, text.getBytes(StandardCharsets.UTF_8), bound);
    }

    private static void assertTooLarge(String name, byte[] content, String bound) {
        assertThatExceptionOfType(IngestException.class)
                .isThrownBy(() -> SourceReader.builtIn().read(new SourceFile(name, content)))
                .matches(e -> e.reason() == IngestException.Reason.TOO_LARGE)
                .withMessageContaining(bound);
    }
}
