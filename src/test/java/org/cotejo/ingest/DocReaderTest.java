package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class DocReaderTest {
    private final SourceText text = read("sample.doc");

    @Test
    void labels_of_lists_are_resolved() {
        assertThat(text.paragraphs().subList(3, 9))
                .extracting(SourceParagraph::label, SourceParagraph::text)
                .containsExactly(
                        tuple("I.", "Primera"),
                        tuple("a)", "inciso uno;"),
                        tuple("b)", "inciso dos;"),
                        tuple("II.", "Segunda"),
                        tuple("a)", "inciso de nuevo."),
                        tuple("III.", "Tercera"));
    }

    @Test
    void style_facts_are_those_of_the_file() {
        assertThat(text.paragraphs().subList(0, 3))
                .extracting(SourceParagraph::alignment, SourceParagraph::headingLevel, SourceParagraph::boldPrefix)
                .containsExactly(
                        tuple(Alignment.CENTER, 0, "LEY DE MUESTRA".length()),
                        tuple(Alignment.LEFT, 2, "CAPÍTULO I".length()),
                        tuple(Alignment.JUSTIFY, 0, "Artículo 1º.".length()));
    }

    @Test
    void signs_breaks_hyphens_and_field_results_are_kept() {
        assertThat(text.paragraphs().get(2).text())
                .isEqualTo("Artículo 1º. Rige a 3° y 2ª parte;\nvéase el artículo 5, artículo 10-A.");
    }

    @Test
    void tracked_changes_and_hidden_text_are_said() {
        assertThat(text.paragraphs().get(9).text()).isEqualTo("Plazo de quince días.");
        assertThat(text.diagnostics())
                .containsExactly(
                        Diagnostic.info("TRACKED_CHANGES", "p. 9", "1", "1", "diez"),
                        Diagnostic.info("HIDDEN_TEXT", "p. 9", "oculto"));
    }

    @Test
    void what_stands_outside_the_body_follows_it() {
        assertThat(text.paragraphs().subList(15, 20))
                .extracting(SourceParagraph::text, SourceParagraph::origin)
                .containsExactly(
                        tuple("Fin.", Origin.BODY),
                        tuple("Recuadro", Origin.TEXT_BOX),
                        tuple("Nota al pie.", Origin.FOOTNOTE),
                        tuple("Gaceta de muestra", Origin.HEADER),
                        tuple("Pie de página", Origin.FOOTER));
    }

    @Test
    void both_forms_of_one_file_give_the_same_paragraphs_but_for_the_place_of_the_box() {
        assertThat(facts(read("sample.docx"))).containsExactlyInAnyOrderElementsOf(facts(text));
    }

    private static List<String> facts(SourceText text) {
        return text.paragraphs().stream()
                .map(p -> List.of(p.visible(), p.alignment(), p.headingLevel(), p.boldPrefix(), p.origin())
                        .toString())
                .toList();
    }

    private static SourceText read(String name) {
        try (InputStream in = DocReaderTest.class.getResourceAsStream(name)) {
            return SourceReader.builtIn().read(new SourceFile(name, in.readAllBytes()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
