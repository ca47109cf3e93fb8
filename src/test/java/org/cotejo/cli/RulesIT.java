package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lawyer changes a rulebook of her own: checked, tried and documented, with nothing run but its signals. */
class RulesIT {
    private static final Path SHIPPED = Path.of("rules/general-law");
    private static final String LAW = "laws/specimens/aztlan.docx";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path rulebook;

    @BeforeEach
    void she_has_a_copy() throws IOException {
        rulebook = Files.createDirectories(folder.resolve("rules/general-law"));
        try (Stream<Path> files = Files.list(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, rulebook.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void the_shipped_rulebook_and_its_copy_have_no_errors() throws IOException {
        assertThat(run("rules", "check")).isZero();
        String shipped = out();
        out.reset();

        assertThat(run("reglas", "comprobar", rulebook.toString())).isZero();
        assertThat(out()).isEqualTo(shipped).contains("Errores: 0.");
    }

    @Test
    void an_error_is_told_as_json_with_exit_code_2() throws IOException {
        change("fondo.yaml", "severity: critical", "severity: grave");
        Files.writeString(rulebook.resolve("own.drl"), "rule \"x\" when then end");

        assertThat(run("rules", "check", rulebook.toString(), "--format", "json", "--lang", "en"))
                .isEqualTo(2);
        assertThat(out())
                .contains("\"errors\": 1", "\"file\": \"general-law/fondo.yaml\"", "\"code\": \"choice\"")
                .contains("\"file\": \"general-law/own.drl\"", "\"code\": \"code_ignored\"");
    }

    @Test
    void a_change_is_tried_over_a_law_with_its_truth_and_breaks_examples() throws IOException {
        change("fondo.yaml", "'fn:maxwidth(180 fn:unordered($fnd-fondo abandon*))'", "'nuncajamás'");
        // else the sentence is found all the same, by how it reads
        change("likeness.yaml", "fnd-fuentes/abandono", "fnd-fuentes/otro");
        String[] trial = {
            "rules",
            "try",
            rulebook.toString(),
            LAW,
            "--workspace",
            folder.resolve("ws").toString(),
            "--lang",
            "en"
        };

        assertThat(run(trial)).isZero();
        String text = out();
        out.reset();
        assertThat(run(trial)).isZero();

        assertThat(out()).isEqualTo(text);
        assertThat(text)
                .contains("Verdicts that change: 1.", "0 get better and 1 get worse", "Met → ◐ Partial")
                .contains("The truth table says: Met", "fnd-fuentes: the example says MET");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("With the rulebook tried");
    }

    @Test
    void the_same_rulebook_changes_nothing() {
        assertThat(run(
                        "rules",
                        "try",
                        rulebook.toString(),
                        LAW,
                        "--format",
                        "json",
                        "--workspace",
                        folder.resolve("ws").toString()))
                .isZero();

        assertThat(out()).contains("\"verdicts\": 0", "\"evidence\": 0", "\"complaints\": []", "\"changed\": []");
    }

    @Test
    void pages_are_written_and_named() throws IOException {
        Path pages = folder.resolve("pages");

        assertThat(run("reglas", "documentar", "--format", "md", "--out", pages.toString()))
                .isZero();

        List<String> written = out().lines().toList();
        assertThat(written).first().asString().endsWith("index.md");
        assertThat(written).allMatch(name -> Files.exists(Path.of(name)));
    }

    @Test
    void no_rulebook_is_wrong_usage() {
        assertThat(run("rules", "check", folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(run("rules", "check", folder.toString())).isEqualTo(2);
        assertThat(run("rules")).isEqualTo(2);

        assertThat(out()).isEmpty();
    }

    private void change(String file, String good, String bad) throws IOException {
        Path path = rulebook.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(good);
        int at = text.indexOf(good);
        Files.writeString(path, text.substring(0, at) + bad + text.substring(at + good.length()));
    }

    private int run(String... arguments) {
        return Main.run(print(out), print(err), arguments);
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
