package org.cotejo.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.RulebookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TruthTableTest {
    @TempDir
    Path folder;

    @Test
    void a_table_holds_what_the_person_judged() throws IOException {
        Path file = write("""
                law: x
                requirements:
                  first: {verdict: MET, where: ["12-III", "T4"], note: because}
                  second: {verdict: ABSENT, missing: [one]}
                  third: {verdict: NOT_ASSESSED}
                  fourth: {verdict: null}
                """);

        TruthTable table = TruthTable.read(file);

        assertThat(table.law()).isEqualTo("x");
        assertThat(table.expected())
                .containsExactly(
                        new TruthTable.Expected("first", Verdict.MET, List.of("12-III", "T4")),
                        new TruthTable.Expected("second", Verdict.ABSENT, List.of(), List.of("one")));
    }

    @Test
    void a_word_that_is_no_verdict_is_refused_with_its_line() throws IOException {
        Path file = write("""
                law: x
                requirements:
                  first: {verdict: MAYBE}
                """);

        assertThatThrownBy(() -> TruthTable.read(file))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("x.truth.yaml")
                .hasMessageContaining("3")
                .hasMessageContaining("MAYBE");
    }

    @Test
    void every_table_that_we_ship_judges_a_law_that_we_ship() throws IOException {
        Path laws = Path.of("laws/specimens");
        try (Stream<Path> tables = Files.list(laws.resolve("truth"))) {
            assertThat(tables).isNotEmpty().allSatisfy(file -> {
                TruthTable table = TruthTable.read(file);
                assertThat(table.expected()).as(table.law()).hasSizeGreaterThan(100);
                assertThat(Stream.of(".doc", ".docx", ".xml").map(end -> laws.resolve(table.law() + end)))
                        .anyMatch(Files::exists);
            });
        }
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("x.truth.yaml"), yaml);
    }
}
