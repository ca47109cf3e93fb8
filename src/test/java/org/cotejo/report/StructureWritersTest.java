package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StructureWritersTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static Map<String, Object> json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StructureJsonWriter().write(Laws.small(), SPANISH, out);
        return Parsed.json(out.toByteArray());
    }

    @Test
    void json_members_come_in_the_promised_order() throws IOException {
        assertThat(json().keySet())
                .containsExactly(
                        "law", "body", "transitory", "preamble", "conclusion", "annexes", "counts", "diagnostics");
        assertThat(Parsed.asMap(Parsed.at(json(), "body", 0)).keySet())
                .containsExactly(
                        "eId", "type", "num", "heading", "text", "amendments", "repealed", "children", "amendmentData");
    }

    @Test
    void an_annex_has_its_own_text_in_json_and_in_the_outline() throws IOException {
        assertThat(Parsed.asMap(Parsed.at(json(), "annexes", 0)).keySet())
                .containsExactly("eId", "title", "preamble", "body", "conclusion");
        assertThat(Parsed.at(json(), "annexes", 0, "body", 0, "eId")).isEqualTo("att_1__art_1");
        assertThat(Parsed.at(json(), "counts", "article")).hasToString("2");

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StructureTextWriter().write(Laws.small(), Locale.ENGLISH, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("  Annex 1 · TARIFA DE LOS PRÉSTAMOS\n    Article 1. Los mapas se prestan dos días.");
    }

    @Test
    void json_nests_provisions_as_the_law_does() throws IOException {
        Object point = Parsed.at(json(), "body", 0, "children", 0, "children", 2, "children", 0);

        assertThat(Parsed.at(point, "eId")).isEqualTo("art_1__frac_II__inc_a");
        assertThat(Parsed.at(point, "type")).isEqualTo("point");
        assertThat(Parsed.at(json(), "transitory", 0, "provisions", 0, "num")).isEqualTo("ÚNICO");
    }

    @Test
    void json_shows_amendment_notes_as_printed() throws IOException {
        Object repealed = Parsed.at(json(), "body", 0, "children", 1);

        assertThat(Parsed.at(repealed, "repealed")).isEqualTo(true);
        assertThat(Parsed.at(repealed, "amendments", 0)).isEqualTo("Artículo derogado GO 19-01-2018");
    }

    @Test
    void counts_are_of_the_body_alone_but_for_the_transitory_ones() throws IOException {
        assertThat(Parsed.at(json(), "counts").toString())
                .startsWith("{book=0, title=0, chapter=1, section=0, article=2, fraction=2, point=1, transitory=1,")
                .contains("paragraph=1");
    }

    @Test
    void a_diagnostic_no_bundle_knows_shows_code_and_arguments() throws IOException {
        assertThat(Parsed.at(json(), "diagnostics", 0, "message")).isEqualTo("SAMPLE_CODE: nota suelta");
    }

    @Test
    void the_outline_indents_provisions_below_each_other() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new StructureTextWriter().write(Laws.small(), SPANISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "\n  Capítulo I. Del préstamo\n    Artículo 1.\n      La biblioteca presta:\n      I. Libros, y\n")
                .contains("      II. Lo demás:\n        a) mapas;\n    Artículo 2. [derogado]\n")
                .contains("\n  Transitorios\n    Artículo ÚNICO. Esta ley entra en vigor mañana.\n")
                .contains("Capítulo: 1 · Artículo: 2 · Párrafo: 1 · Fracción: 2 · Inciso: 1 · Transitorios: 1")
                .contains("Nota · art_2 · SAMPLE_CODE: nota suelta");
    }
}
