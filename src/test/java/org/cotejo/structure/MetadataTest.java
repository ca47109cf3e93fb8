package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.texts;

import java.time.LocalDate;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetadataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ley publicada en la Sección Segunda del Periódico Oficial, el viernes 19 de julio de 2013.  | 2013-07-19",
                "Nueva Ley publicada en el Diario Oficial de la Federación el 1 de febrero de 2007           | 2007-02-01",
                "LEY PUBLICADA EN EL PERIODICO OFICIAL NUMERO 91, DEL SABADO 14 DE NOVIEMBRE DE 2009.        | 2009-11-14",
                "P.O. No. 009, del 20 de enero de 2023.                                                      | 2023-01-20",
                "Fecha de Publicación: 17 de Junio de 2016                                                   | 2016-06-17",
                "Gaceta Oficial del Estado, tomo CXLII, número 58, miércoles 22 de julio de 2015             | 2015-07-22",
                "Promulgada: Agosto 29 de 2002.                                                              | 2002-08-29",
            })
    void the_head_tells_the_publication(String line, LocalDate date) {
        assertThat(parse("LEY DE COSAS GENERALES", line, "Artículo 1. Uno.").published())
                .isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ÚLTIMA REFORMA PUBLICADA EN EL PERIÓDICO OFICIAL: 6 DE DICIEMBRE DE 2019.        | 2019-12-06",
                "TEXTO VIGENTE Última reforma publicada DOF 14-11-2025                           | 2025-11-14",
                "ÚLTIMA REFORMA PUBLICADA EN LA GACETA OFICIAL EL 9 DE MAYO DE 2013              | 2013-05-09",
            })
    void the_head_tells_the_last_reform(String line, LocalDate date) {
        assertThat(parse("LEY DE COSAS GENERALES", line, "Artículo 1. Uno.").lastReform())
                .isEqualTo(date);
    }

    @Test
    void two_dates_of_the_last_reform_are_both_told() {
        Expression law = parse(
                "ÚLTIMA REFORMA PUBLICADA EN EL P.O.: 6 DE DICIEMBRE DE 2019.",
                "Artículo 1. Uno.",
                "Artículo reformado P.O. 11-03-2022");

        assertThat(law.lastReform()).isEqualTo(LocalDate.of(2019, 12, 6));
        assertThat(codes(law)).containsExactly("DATES_DISAGREE");
    }

    @Test
    void a_title_in_capitals_runs_over_lines() {
        Expression law = texts().centered("LEY PARA PREVENIR Y COMBATIR LAS COSAS")
                .centered("Y AUXILIAR A SUS DUEÑOS")
                .centered("EN EL ESTADO DE MACONDO")
                .plain("TEXTO ORIGINAL.")
                .plain("Artículo 1. Uno.")
                .parse();

        assertThat(law.title())
                .isEqualTo("LEY PARA PREVENIR Y COMBATIR LAS COSAS Y AUXILIAR A SUS DUEÑOS EN EL ESTADO DE MACONDO");
    }

    @Test
    void a_title_ends_before_its_publication() {
        Expression law = parse(
                "LEY GENERAL DE COSAS Nueva Ley publicada en el Diario Oficial de la Federación el 14 de junio de 2012",
                "Artículo 1. Uno.");

        assertThat(law.title()).isEqualTo("LEY GENERAL DE COSAS");
        assertThat(law.published()).isEqualTo(LocalDate.of(2012, 6, 14));
    }

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
}
