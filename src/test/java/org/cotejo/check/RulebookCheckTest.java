package org.cotejo.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Complaint.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookCheckTest {
    private final Map<String, String> files = new HashMap<>(Map.of(
            "mine/rulebook.yaml",
            """
            id: mine
            version: "1"
            title: {es: Mío, en: Mine, fr: Le mien}
            source: {title: The source, published: 2012-06-14, last-reform: 2024-06-07}
            articles: articles
            tradition: mx
            speech: es
            topics: [one]
            """,
            "mine/articles.yaml",
            """
            published: 2012-06-14
            articles:
              '90': [p1, I, VII 2018-01-19, X 2021-05-20 repealed]
            """,
            "mine/concepts.yaml",
            """
            shelter: [refugio, albergue]
            open: [abrir, crear]
            """,
            "speech/es.yaml",
            """
            duty: [deberá]
            faculty: [podrá]
            definition: ['"se entiende por"']
            """,
            "mine/one.yaml",
            """
            topic: one
            title: {es: Uno, en: One, fr: Un}
            requirements:
              - id: r-1
                title: {es: Refugios, en: Shelters, fr: Refuges}
                duty: {es: Crear refugios, en: Make shelters, fr: Créer des refuges}
                articles: [90-VII]
                since: 2012-06-14
                last-reform: 2018-01-19
                derivation: literal
                kind: must-contain
                severity: critical
                if-absent: ABSENT
                minimum: 1
                elements:
                  - key: made
                    what: {es: Se crea, en: It is made, fr: Créé}
                    signals: ['fn:maxwidth(8 fn:unordered($open $shelter))']
                  - key: safe
                    what: {es: Es seguro, en: It is safe, fr: Sûr}
                    signals: ['seguro']
                conflict-when:
                  - key: closed
                    effect: CONFLICT
                    message: {es: Los cierra, en: It closes them, fr: Les ferme}
                    signals: ['"se cerrarán"']
                by-reference: {effect: none}
                examples:
                  - {is: satisfies, expect: MET, finds: [made, safe], text: Se deberá crear un refugio seguro.}
                  - {is: satisfies, expect: MET, finds: [made, safe], text: El Estado abrirá un albergue seguro.}
                  - {is: partial, expect: PARTIAL, finds: [made], text: Se deberá crear un refugio.}
                  - {is: gap-lookalike, expect: ABSENT, text: Se abrirá un museo.}
                  - {is: conflict, expect: CONFLICT, conflicts: [closed], text: Los que existan se cerrarán.}
                model-clause: El Estado deberá crear un refugio seguro.
            """));

    @Test
    void a_rulebook_in_order_has_no_complaints() throws IOException {
        assertThat(complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "severity: critical      | severity: grave         | choice           | 12",
                "derivation: literal     | derivacion: literal     | unknown_key      | 10",
                "    kind: must-contain  |                         | missing_key      | 4",
                "articles: [90-VII]      | articles: [90-VIII]     | article_unknown  | 7",
                "articles: [90-VII]      | articles: [90-X]        | article_repealed | 7",
                "last-reform: 2018-01-19 | last-reform: 2012-06-14 | reform_date      | 9",
                "since: 2012-06-14       | since: 2025-01-01       | since_late       | 8",
                "since: 2012-06-14       | since: 2011-01-01       | since_early      | 8",
                "minimum: 1              | minimum: 3              | minimum          | 14",
                "key: safe               | key: made               | key_twice        | 19",
                "['seguro']              | []                      | signals_none     | 19",
                "['seguro']              | ['fn:near(a b)']        | signal.function  | 21",
                "$shelter                | $shelters               | signal.unknown_concept | 18",
                "is: partial             | is: partly              | example_sort     | 31",
                "is: partial             | is: satisfies           | examples_few     | 29",
                "expect: PARTIAL         | expect: HALF            | example_verdict  | 31",
                "conflicts: [closed]     | conflicts: [shut]       | example_key      | 33",
                "conflicts: [closed]     | conflicts: []           | conflict_untried | 23",
                "un refugio.             | un refugio seguro.      | example_fails    | 31",
                "finds: [made],          | finds: [safe],          | example_finds    | 31",
                "deberá crear un refugio seguro. | velará por todas. | clause_fails   | 0",
                ", fr: Refuges}          | }                       | language         | 5"
            })
    void a_mistake_is_told_with_its_line(String good, String bad, String code, int line) throws IOException {
        change("mine/one.yaml", good, bad == null ? "" : bad);

        assertThat(complaints())
                .filteredOn(each -> each.code().equals(code))
                .as(() -> all())
                .first()
                .satisfies(each -> {
                    assertThat(each.file()).isEqualTo("mine/one.yaml");
                    assertThat(line == 0 ? 0 : each.line()).isEqualTo(line);
                });
    }

    @Test
    void every_mistake_is_told_at_once() throws IOException {
        change("mine/one.yaml", "severity: critical", "severity: grave");
        change("mine/one.yaml", "since: 2012-06-14", "since: yesterday");
        change("mine/one.yaml", "minimum: 1", "minimum: few");
        change("mine/one.yaml", "['seguro']", "'seguro'");

        assertThat(complaints())
                .extracting(Complaint::code)
                .contains("choice", "date", "number", "list")
                .as("nothing is run before it can be read")
                .doesNotContain("example_fails");
    }

    @Test
    void texts_that_speak_against_a_requirement_nobody_has_are_told() throws IOException {
        change("mine/rulebook.yaml", "speech: es", "speech: es\ncontrary: against");
        files.put("mine/against.yaml", """
                threshold: 0.3
                texts:
                  r-1: [Los refugios se cerrarán.]
                  r-9: [Los museos se cerrarán.]
                """);

        assertThat(complaints()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("requirement_unknown");
            assertThat(each.file()).isEqualTo("mine/against.yaml");
            assertThat(each.line()).isEqualTo(4);
        });
    }

    @Test
    void a_mistake_in_a_concept_is_told_once_and_where_it_stands() throws IOException {
        change("mine/concepts.yaml", "albergue]", "'\"albergue']");

        assertThat(complaints())
                .filteredOn(each -> each.weight() == Weight.ERROR)
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.file()).isEqualTo("mine/concepts.yaml");
                    assertThat(each.requirement()).isEmpty();
                });
    }

    @Test
    void a_concept_that_nothing_uses_is_a_warning() throws IOException {
        files.merge("mine/concepts.yaml", "spare: [otro]\n", String::concat);

        assertThat(complaints()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("concept_unused");
            assertThat(each.weight()).isEqualTo(Weight.WARNING);
            assertThat(each.line()).isEqualTo(3);
        });
    }

    @Test
    void an_excepted_example_is_a_warning_and_a_stale_exception_too() throws IOException {
        change("mine/one.yaml", "un refugio.", "un refugio seguro.");
        files.put("mine/exceptions.yaml", "exceptions:\n  r-1#3: the engine cannot\n  r-1#4: it never could\n");

        assertThat(complaints()).extracting(Complaint::code).contains("example_excepted", "exception_stale");
        assertThat(complaints()).allMatch(each -> each.weight() == Weight.WARNING);
    }

    @ParameterizedTest
    @CsvSource({"../secret, file_name", "a/b, file_name", "other, file_missing"})
    void a_topic_that_is_no_file_of_the_rulebook_is_told(String topic, String code) throws IOException {
        change("mine/rulebook.yaml", "[one]", "[one, " + topic + "]");
        files.put("secret.yaml", "topic: secret\n");

        assertThat(complaints()).extracting(Complaint::code).contains(code);
    }

    @Test
    void each_complaint_is_worded_in_every_language() throws IOException {
        change("mine/one.yaml", "articles: [90-VII]", "articles: [91]");

        Complaint complaint = complaints().get(0);

        assertThat(complaint.words(Locale.ENGLISH)).isEqualTo("the reference has no '91'");
        assertThat(complaint.words(Locale.forLanguageTag("es"))).contains("no tiene «91»");
        assertThat(complaint.advice(Locale.FRENCH)).contains("articles.yaml");
    }

    @Test
    void program_rules_in_the_folder_are_named_and_never_run(@TempDir Path folder) throws IOException {
        Path deep = Files.createDirectories(folder.resolve("book/logic"));
        Files.writeString(deep.resolve("evil.DRL"), "rule \"x\" when then System.exit(3); end");

        assertThat(StrayFiles.in(folder.resolve("book"))).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo("code_ignored");
            assertThat(each.file()).isEqualTo("book/logic/evil.DRL");
        });
    }

    private List<Complaint> complaints() throws IOException {
        return RulebookCheck.of(
                name -> {
                    if (!files.containsKey(name)) {
                        throw new CotejoException("rulebook.missing", name);
                    }
                    return new ByteArrayInputStream(files.get(name).getBytes(StandardCharsets.UTF_8));
                },
                "mine");
    }

    private String all() {
        try {
            return complaints().toString();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void change(String file, String good, String bad) {
        assertThat(files.get(file)).contains(good);
        files.computeIfPresent(file, (name, text) -> text.replace(good, bad));
    }
}
