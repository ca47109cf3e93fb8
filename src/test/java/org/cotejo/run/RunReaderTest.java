package org.cotejo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunReaderTest {
    private static final String HEAD =
            "{\"tool\": {\"version\": \"1\"},\n \"rulebook\": {\"id\": \"r\", \"version\": \"1\","
                    + " \"sha256\": \"ab\", \"asOf\": \"2026-01-01\"},\n";

    @TempDir
    private Path folder;

    @Test
    void members_that_it_does_not_know_are_passed_over() throws IOException {
        Path file = write(HEAD + " \"later\": {\"deep\": [1, [2.5, null]]}, \"laws\": []}");

        assertThat(RunReader.read(file).laws()).isEmpty();
        assertThat(RunReader.read(file).rulebookSha256()).isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{}", "not json", "{\"tool\": 5}", HEAD + "\"laws\": {}}", "{} {}"})
    void what_is_no_run_is_refused_in_one_sentence_with_its_line(String content) throws IOException {
        Path file = write(content);

        assertThatThrownBy(() -> RunReader.read(file))
                .isInstanceOfSatisfying(CotejoException.class, e -> assertThat(e.in(Locale.ENGLISH))
                        .contains(file.toString())
                        .contains("line ")
                        .doesNotContain("\n"));
    }

    @Test
    void a_law_without_its_findings_is_named_by_its_line() throws IOException {
        Path file = write(HEAD + "\"laws\": [\n {\"id\": \"a\", \"title\": \"t\", \"source\": {\"sha256\": \"0\"}}]}");

        assertThatThrownBy(() -> RunReader.read(file))
                .hasMessageContaining("line 4")
                .hasMessageContaining("findings");
    }

    @Test
    void nesting_without_end_is_refused() throws IOException {
        Path file = write(HEAD + "\"laws\": " + "[".repeat(100_000));

        assertThatThrownBy(() -> RunReader.read(file)).isInstanceOf(CotejoException.class);
    }

    @Test
    void what_is_more_than_a_run_may_be_is_refused_before_it_fills_memory() throws IOException {
        Path wide = write(HEAD + "\"laws\": [" + "{},".repeat(5_000_000) + "{}]}");
        assertThatThrownBy(() -> RunReader.read(wide))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("128 MiB");

        Path blank = write(HEAD + "\"laws\": []");
        for (int i = 0; i <= 128; i++) {
            Files.writeString(blank, " ".repeat(1 << 20), StandardOpenOption.APPEND);
        }
        assertThatThrownBy(() -> RunReader.read(blank))
                .isInstanceOf(CotejoException.class)
                .hasMessageContaining("128 MiB");
    }

    @Test
    void news_alone_are_no_baseline() throws IOException {
        Path file = write(HEAD + "\"laws\": [], \"baseline\": {\"run\": \"x\", \"same\": 3}}");

        assertThatThrownBy(() -> RunReader.read(file)).hasMessageContaining("--baseline");
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("run.json"), content);
    }
}
