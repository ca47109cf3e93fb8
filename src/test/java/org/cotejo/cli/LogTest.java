package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LogTest {
    /** No word of these is also one of ours or of the machine's. */
    private static final List<String> SAID = List.of(
            "XILOFONISTAS",
            "ornitorrincos",
            "quincuagésima",
            "zarzaparrilla",
            "murciélago",
            "guacamaya",
            "ferroviario");

    private static final String LAW = """
            <p>LEY DE XILOFONISTAS</p><p>CAPÍTULO I</p><p>De los ornitorrincos</p>
            <p>Artículo 1. La quincuagésima zarzaparrilla.</p><p>Artículo 3. Véase el artículo 99 del murciélago.</p>
            <p>I. guacamaya;</p><p>TRANSITORIOS</p><p>Único. El ferroviario.</p>""";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path law;
    private Path broken;

    @BeforeEach
    void a_law_and_a_file_that_is_none() throws IOException {
        law = Files.writeString(folder.resolve("law.html"), LAW);
        broken = Files.writeString(folder.resolve("broken.docx"), "PK\u0003\u0004 ornitorrincos");
    }

    @Test
    void a_log_says_what_was_done_with_which_file_and_for_how_long_and_nothing_of_what_laws_say() throws IOException {
        Path log = folder.resolve("support.log");

        run(
                "report",
                law.toString(),
                broken.toString(),
                "--formats",
                "json,html",
                "--out",
                folder.resolve("out").toString(),
                "--log",
                log.toString());

        String told = Files.readString(log);
        assertThat(told.lines()).allSatisfy(line -> assertThat(line).matches("\\S+Z (INFO|WARNING) .+"));
        assertThat(told)
                .containsPattern("law\\.html read in \\d+ ms")
                .contains("broken.docx not read: ingest.")
                .containsPattern("1 laws judged in \\d+ ms")
                .containsPattern("cotejo\\.json written in \\d+ ms")
                .containsPattern("cotejo report ended with 5 in \\d+ ms")
                .doesNotContainIgnoringCase(SAID.toArray(String[]::new));
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContain(" INFO ");
    }

    @Test
    void verbose_tells_it_on_standard_error_and_results_stay_alone() {
        run("structure", law.toString(), "--format", "json");
        String quiet = out.toString(StandardCharsets.UTF_8);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
        out.reset();

        run("structure", law.toString(), "--format", "json", "--verbose");

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(quiet);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("INFO cotejo structure ended with 0 in \\d+ ms")
                .doesNotContainIgnoringCase(SAID.toArray(String[]::new));
    }

    @Test
    void a_later_run_that_was_not_asked_tells_nothing_and_a_log_is_continued() throws IOException {
        Path log = folder.resolve("support.log");
        run("schema", "--log", log.toString());
        long first = Files.readString(log).lines().count();
        run("schema");

        assertThat(Files.readString(log).lines()).hasSize((int) first);

        run("schema", "--log", log.toString());

        assertThat(Files.readString(log).lines()).hasSize((int) (2 * first));
    }

    @Test
    void a_bug_is_told_with_its_place_and_without_its_message() throws IOException {
        Path file = folder.resolve("support.log");
        try (Log log = Log.in(file)) {
            assertThat(log).isNotNull();
            LoggerFactory.getLogger("org.cotejo.test").info("stopped", new IllegalStateException("ornitorrincos"));
        }

        assertThat(Files.readString(file))
                .contains("INFO stopped", "IllegalStateException", LogTest.class.getName())
                .doesNotContain("ornitorrincos");
    }

    @Test
    void a_warning_which_standard_error_has_already_is_not_told_twice() {
        try (Log log = Log.on(print(err))) {
            assertThat(log).isNotNull();
            LoggerFactory.getLogger("org.cotejo.test").info("a step");
            LoggerFactory.getLogger("org.cotejo.test").warn("a warning");
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("a step").doesNotContain("a warning");
    }

    @Test
    void a_log_that_cannot_be_written_is_wrong_usage() {
        assertThat(run("schema", "--log", folder.resolve("no/such/folder/log").toString()))
                .isEqualTo(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        if (!arguments[0].equals("schema")) {
            all.addAll(List.of("--workspace", folder.resolve("workspace").toString()));
        }
        return Main.run(print(out), print(err), all.toArray(String[]::new));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
