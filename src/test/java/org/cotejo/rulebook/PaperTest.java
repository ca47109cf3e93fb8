package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The size of paper that a tradition names. */
class PaperTest {
    private static final Path SHIPPED = Path.of("rules/traditions/mx.yaml");

    @TempDir
    Path folder;

    private Tradition with(String line) throws IOException {
        String yaml = Files.readString(SHIPPED, StandardCharsets.UTF_8).replaceAll("(?m)^paper: .*$", line);
        return Tradition.load(Files.writeString(folder.resolve("xx.yaml"), yaml, StandardCharsets.UTF_8));
    }

    @Test
    void is_the_one_named_and_a4_where_none_is() throws IOException {
        assertThat(with("paper: letter").sheet()).isEqualTo(Tradition.Sheet.LETTER);
        assertThat(with("").sheet()).isEqualTo(Tradition.Sheet.A4);
    }

    @Test
    void an_unknown_one_is_an_error_that_names_it() {
        assertThatExceptionOfType(RulebookException.class)
                .isThrownBy(() -> with("paper: papyrus"))
                .withMessageContaining("papyrus");
    }
}
