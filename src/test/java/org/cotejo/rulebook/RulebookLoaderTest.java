package org.cotejo.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulebookLoaderTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "mine/rulebook.yaml",
            """
            id: mine
            version: "1"
            title: {es: Mío, en: Mine}
            source: {title: The source, published: 2012-06-14, last-reform: 2025-11-14}
            tradition: xx
            speech: es
            topics: [one]
            """,
            "mine/concepts.yaml",
            "shelter: [refugio, albergue]\n",
            "speech/es.yaml",
            "duty: [deberá]\nfaculty: [podrá]\ndefinition: ['\"se entiende por\"']\n",
            "mine/one.yaml",
            """
            topic: one
            title: Uno
            requirements:
              - id: r-1
                title: {es: Refugios, en: Shelters}
                duty: Crear refugios
                articles: [90-VII]
                since: 2012-06-14
                last-reform: 2018-01-19
                derivation: literal
                kind: must-contain
                severity: critical
                if-absent: ABSENT
                minimum: 1
                elements:
                  - key: a
                    what: Un refugio
                    accepts: [faculty]
                    signals: ['$shelter']
                by-reference: {effect: partial, why: por algo}
                examples:
                  - {is: satisfies, expect: MET, finds: [a], text: Habrá un refugio.}
                model-clause: Habrá refugios.
                instruments: {treaty: ["3"]}
            """));

    @Test
    void a_requirement_is_read_with_the_line_of_every_signal() throws IOException {
        Rulebook rulebook = load();

        Requirement requirement = rulebook.requirement("r-1").orElseThrow();
        assertThat(requirement.title().in(Locale.ENGLISH)).isEqualTo("Shelters");
        assertThat(requirement.title().in(Locale.FRENCH))
                .as("falls back on Spanish")
                .isEqualTo("Refugios");
        assertThat(requirement.kind()).isEqualTo(Requirement.Kind.MUST_CONTAIN);
        assertThat(requirement.elements()).singleElement().satisfies(element -> {
            assertThat(element.accepts()).containsExactly(Speech.FACULTY);
            assertThat(element.since()).isEqualTo("2012-06-14");
            assertThat(element.signals()).containsExactly(new Signal("$shelter", "mine/one.yaml", 19));
        });
    }

    @Test
    void the_hash_changes_with_any_file() throws IOException {
        String before = load().sha256();
        files.merge("mine/concepts.yaml", "# a remark\n", String::concat);

        assertThat(load().sha256()).isNotEqualTo(before).hasSize(64);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: critical | severity: grave        | 12 | none of",
                "minimum: 1         | minimum: few           | 14 | not a whole number",
                "since: 2012-06-14  | since: yesterday       | 8 | not a date",
                "derivation: literal| derivacion: literal    | 10 | unknown key",
                "kind: must-contain |                        |  4 | missing key 'kind'",
                "articles: [90-VII] | articles: 90-VII       |  7 | expected a list",
                "articles: [90-VII] | articles: [            |  0 | "
            })
    void what_cannot_be_used_is_refused_with_file_and_line(String good, String bad, int line, String problem) {
        files.computeIfPresent("mine/one.yaml", (name, text) -> text.replace(good, bad == null ? "" : bad));

        assertThatThrownBy(this::load)
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("mine/one.yaml")
                .hasMessageContaining(line == 0 ? "line" : "line " + line)
                .hasMessageContaining(problem == null ? "" : problem);
    }

    @Test
    void an_id_used_twice_is_refused() {
        files.computeIfPresent("mine/one.yaml", (name, text) -> text + text.substring(text.indexOf("  - id")));

        assertThatThrownBy(this::load).hasMessageContaining("used twice");
    }

    @Test
    void a_missing_file_is_named() {
        files.remove("mine/one.yaml");

        assertThatThrownBy(this::load).isInstanceOf(CotejoException.class).hasMessageContaining("mine/one.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "a/b", "..", "C:x", "a\u0000b"})
    void a_name_that_leads_out_of_the_rulebooks_folder_is_refused(String name) {
        files.put("mine/" + name + ".yaml", files.get("mine/one.yaml"));
        files.computeIfPresent(
                "mine/rulebook.yaml", (file, text) -> text.replace("[one]", "[\"" + name.replace("\0", "\\0") + "\"]"));

        assertThatThrownBy(this::load).isInstanceOf(RulebookException.class).hasMessageContaining("cannot name a file");
    }

    private Rulebook load() throws IOException {
        return RulebookLoader.load(
                name -> {
                    if (!files.containsKey(name)) {
                        throw new CotejoException("rulebook.missing", name);
                    }
                    return new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8));
                },
                "mine");
    }
}
