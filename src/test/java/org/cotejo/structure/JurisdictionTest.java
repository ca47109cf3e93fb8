package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.parse;

import java.util.List;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose law a text is. */
class JurisdictionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gobernador Constitucional del Estado Libre y Soberano de Nueva Comala, a sus habitantes sabed:       | Nueva Comala",
                "EL C. GOBERNADOR DEL ESTADO INDEPENDIENTE, LIBRE Y SOBERANO DE LA LUVINA, A SUS HABITANTES SABED:     | La Luvina",
                "LEY DE COSAS DEL ESTADO DE ÁLAMOS EN MATERIA DE OTRAS                                                | Álamos",
                "Gobernador del Estado Libre y Soberano del Llano, a los habitantes del mismo sabed:                   | Llano",
                "El Congreso del Estado, en un Estado de Derecho, decreta:                                             | ''",
            })
    void the_head_tells_whose_law_it_is(String line, String jurisdiction) {
        assertThat(parse(line, "Artículo 1. Uno.").jurisdiction()).isEqualTo(jurisdiction);
    }

    @Test
    void a_national_law_is_known_by_its_legislator() {
        assertThat(parse("EL CONGRESO GENERAL DE LOS ESTADOS UNIDOS MEXICANOS, DECRETA:", "Artículo 1. Uno.")
                        .jurisdiction())
                .isEqualTo("Federación");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LEY DE COSAS DEL ESTADO DE QUERETARO                        | Querétaro           | MX-QUE",
                "LEY DE COSAS PARA EL ESTADO DE COAHUILA                     | Coahuila de Zaragoza | MX-COA",
                "Ley de Cosas para el Estado de Veracruz de Ignacio de la Llave | Veracruz de Ignacio de la Llave | MX-VER",
                "LEY DE COSAS DEL ESTADO DE MEXICO                           | Estado de México    | MX-MEX",
                "LEY DE COSAS DE LA CIUDAD DE MEXICO                         | Ciudad de México    | MX-CMX",
                "LEY DE COSAS DE BAJA CALIFORNIA SUR                         | Baja California Sur | MX-BCS",
                "LEY DE COSAS DEL ESTADO DE BAJA CALIFORNIA                  | Baja California     | MX-BCN",
                "LEY DE COSAS DEL ESTADO DE COMALA                           | Comala              | ''",
            })
    void a_name_in_the_register_has_its_code_and_spelling(String title, String name, String code) {
        Expression law = parse(title, "Artículo 1. Uno.");

        assertThat(List.of(law.jurisdiction(), law.particulars().jurisdictionCode()))
                .containsExactly(name, code);
    }

    @Test
    void a_states_law_stays_the_states_whatever_national_law_its_head_cites() {
        Expression law = parse(
                "LEY PARA PREVENIR LAS COSAS Y PARA LA ASISTENCIA A SUS DUEÑOS EN EL ESTADO DE COMALA",
                "Que la Ley General para Prevenir las Cosas fue publicada en el Diario Oficial de la Federación.",
                "Artículo 1. Uno.");

        assertThat(law.jurisdiction()).isEqualTo("Comala");
    }

    @Test
    void a_national_law_stays_national_whatever_state_its_head_names() {
        Expression law = parse(
                "LEY GENERAL PARA PREVENIR LAS COSAS",
                "\"EL CONGRESO GENERAL DE LOS ESTADOS UNIDOS MEXICANOS, D E C R E T A :",
                "SE EXPIDE LA LEY GENERAL PARA PREVENIR LAS COSAS Y SE REFORMA EL ESTATUTO DEL ESTADO DE COMALA.",
                "Artículo 1. Uno.");

        assertThat(law.jurisdiction()).isEqualTo("Federación");
    }

    @Test
    void a_title_without_a_name_leaves_it_to_the_words_of_promulgation() {
        Expression law = parse(
                "LEY ESTATAL PARA PREVENIR LAS COSAS",
                "El Gobernador del Estado Libre y Soberano de Jalisco, a los habitantes del mismo hago saber:",
                "Artículo 1. Uno.");

        assertThat(law.particulars().jurisdictionCode()).isEqualTo("MX-JAL");
    }
}
