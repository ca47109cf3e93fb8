package org.cotejo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunShelfTest {
    @TempDir
    private Path folder;

    private Rulebook rulebook;

    @Test
    void the_latest_is_the_one_that_was_kept_last_also_when_the_clock_was_set_back() throws IOException {
        RunShelf shelf = new RunShelf(folder);
        RulebookFiles rules = RulebookFiles.shipped();
        rulebook = RulebookLoader.load(rules, RulebookLoader.standard(rules));
        keep("1", Instant.parse("2030-01-01T00:00:00Z"), shelf);
        for (int i = 2; i < 60; i++) {
            keep(Integer.toString(i), Instant.parse("2026-11-22T10:00:00Z"), shelf);
        }

        assertThat(shelf.names()).hasSize(50);
        assertThat(shelf.read(shelf.names().get(0)).rulebook()).isEqualTo("libraries 59");
    }

    @Test
    void a_name_that_is_no_run_of_the_shelf_opens_no_file() throws IOException {
        Path outside = Files.writeString(folder.resolve("secret.json"), "{\"tool\": 1}");
        RunShelf shelf = new RunShelf(Files.createDirectory(folder.resolve("runs")));

        assertThat(outside).exists();
        assertThatThrownBy(() -> shelf.read("../secret"))
                .isInstanceOf(CotejoException.class)
                .matches(e -> ((CotejoException) e).key().equals("web.no_run"));
    }

    private void keep(String version, Instant now, RunShelf shelf) throws IOException {
        Report report = new Report(
                "0.1.0", "libraries", version, "ab".repeat(32), LocalDate.EPOCH, List.of(), List.of(), List.of());
        shelf.keep(report, rulebook, Locale.ENGLISH, now);
    }
}
