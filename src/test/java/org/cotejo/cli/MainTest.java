package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @CsvSource({"es, Códigos de salida", "en, Exit codes", "fr, Codes de sortie"})
    void help_speaks_the_language_asked_for_and_lists_the_exit_codes(String language, String heading) {
        assertThat(run("--help", "--lang", language)).isZero();

        assertThat(out()).contains(heading, "  0   ", "  1   ", "  2   ", "  4   ", "  5   ");
        assertThat(err()).isEmpty();
    }

    @Test
    void spanish_is_the_language_of_who_asks_for_none() {
        assertThat(run("--help")).isZero();

        assertThat(out()).contains("Órdenes:");
    }

    @Test
    void language_does_not_depend_on_the_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            run("--help", "--lang=en");
        } finally {
            Locale.setDefault(before);
        }

        assertThat(out()).contains("Commands:");
    }

    @ParameterizedTest
    @CsvSource({
        "structure, estructura",
        "ingest, ingerir",
        "check, verificar",
        "report, informe",
        "explain, explicar",
        "review, revisar",
        "diff, diferencias",
        "search, buscar",
        "compare, comparar",
        "eval, evaluar",
        "rules, reglas",
        "schema, esquema",
        "serve, servir",
        "doctor, diagnostico"
    })
    void every_command_has_a_spanish_name_and_help(String command, String alias) {
        assertThat(run(command, "--help")).isZero();
        String help = out();
        out.reset();

        assertThat(run(alias, "--help")).isZero();
        assertThat(out()).isEqualTo(help).contains("cotejo " + command);
    }

    @Test
    void version_is_told() {
        assertThat(run("--version")).isZero();

        assertThat(out()).startsWith("cotejo ");
    }

    @Test
    void nothing_to_do_is_wrong_usage() {
        assertThat(run()).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains("cotejo");
    }

    @ParameterizedTest
    @CsvSource({
        "chek, Not recognised: chek",
        "check --bogus, Not recognised: --bogus",
        "structure, Missing: FILE",
        "ingest, Missing: PATH",
        "check --format pdf, the value \"pdf\" will not do",
        "check --as-of yesterday, the value \"yesterday\" will not do",
        "check --fail-on MET, the value \"MET\" will not do",
        "check --format json --format text, more than once: --format",
        "explain x.docx, Missing: REQUIREMENT",
        "review x.docx r --decision maybe, the value \"maybe\" will not do",
        "diff one.json, Missing: RUN2.json",
        "eval x.docx, the value \"x.docx\" will not do"
    })
    void wrong_usage_is_one_sentence_on_standard_error(String line, String sentence) {
        assertThat(run((line + " --lang en").split(" "))).isEqualTo(2);

        assertThat(out()).isEmpty();
        assertThat(err()).contains(sentence).contains("Help: cotejo").doesNotContain("\tat ");
        assertThat(err().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "EN", "fr"})
    void a_language_is_known_in_capitals_too(String language) {
        assertThat(run("--version", "--lang", language)).isZero();
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

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
