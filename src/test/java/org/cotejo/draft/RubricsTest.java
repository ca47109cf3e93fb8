package org.cotejo.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.junit.jupiter.api.Test;

class RubricsTest {
    private static final String[] ALONE = {
        "LEY DE PRUEBA DEL ESTADO DE ARCADIA",
        "Artículo 1. Objeto",
        "Esta Ley es de orden público.",
        "Artículo 2. Competencia",
        "Las autoridades la aplican."
    };

    private static List<String> headed(Expression law, String... printed) {
        Draftable draftable = new Draftable(law, List.of(printed), Bills.MX, Bills.WORDS);
        List<Line> lines = List.of(new Line(Level.PARAGRAPH, "", "El Fondo se integra."));
        return draftable.articleLines("9", "Integración del fondo: siete fuentes", lines).stream()
                .map(Line::printed)
                .toList();
    }

    @Test
    void a_rubric_stands_before_the_words_where_the_law_prints_it_there() {
        assertThat(headed(
                        Bills.law(ALONE),
                        ALONE[0],
                        "Artículo 1. Objeto. Esta Ley es de orden público.",
                        "",
                        "Artículo 2. Competencia. Las autoridades la aplican.",
                        ""))
                .containsExactly("Artículo 9. Integración del fondo. El Fondo se integra.");
    }

    @Test
    void a_rubric_stands_alone_where_the_law_prints_it_so() {
        assertThat(headed(Bills.law(ALONE), ALONE))
                .containsExactly("Artículo 9. Integración del fondo", "El Fondo se integra.");
    }

    @Test
    void a_law_without_rubrics_gets_none() {
        String[] printed = {
            "LEY DE PRUEBA DEL ESTADO DE ARCADIA",
            "Artículo 1. Esta Ley es de orden público.",
            "Artículo 2. Las autoridades la aplican."
        };

        assertThat(headed(Bills.law(printed), printed)).containsExactly("Artículo 9. El Fondo se integra.");
    }
}
