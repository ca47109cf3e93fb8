package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.assertText;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.texts;
import static org.cotejo.structure.Texts.units;

import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "- 3 -",
                "Página 1 de 11",
                "3 de 60",
                "Pág. 5",
                "14 de noviembre de 2009 Pág. 5",
                "22/12/2013 11:19 p.m."
            })
    void page_numbers_in_the_middle_of_a_sentence_are_taken_out(String mark) {
        Expression law = parse(
                "Artículo 1. Son deberes de las oficinas consulares y de las autoridades",
                mark,
                "migratorias del Estado.",
                "Artículo 2. Fin.");

        assertText(
                law,
                "art_1__par_1",
                "Son deberes de las oficinas consulares y de las autoridades migratorias del Estado.");
        assertThat(law.diagnostics())
                .extracting(diagnostic -> diagnostic.arguments().get(0))
                .containsExactly(mark);
    }

    @Test
    void heads_that_come_back_near_page_numbers_are_taken_out() {
        Expression law = parse(
                "LEY DE COSAS DEL ESTADO DE MACONDO",
                "Artículo 1. Son:",
                "I. Uno, y",
                "Página 1 de 3",
                "LEY DE COSAS DEL ESTADO DE MACONDO",
                "H. Congreso del Estado - Informática",
                "II. Dos.",
                "Artículo 2. Más",
                "Página 2 de 3",
                "LEY DE COSAS DEL ESTADO DE MACONDO",
                "H. Congreso del Estado - Informática",
                "palabras.");

        assertThat(units(law)).containsExactly("art_1", "art_1__frac_I", "art_1__frac_II", "art_2");
        assertText(law, "art_2__par_1", "Más palabras.");
        assertThat(law.preamble()).containsExactly("LEY DE COSAS DEL ESTADO DE MACONDO");
        assertThat(Told.removed(law.diagnostics())).hasSize(6);
        assertThat(codes(law)).containsExactly("FURNITURE_SERIES", "FURNITURE_REPEATED", "FURNITURE_REPEATED");
    }

    @Test
    void sentences_and_headings_that_come_back_are_law() {
        Expression law = parse(
                "CAPÍTULO I",
                "Disposiciones generales",
                "Artículo 1. Uno.",
                "En todos los casos se declarará nula.",
                "CAPÍTULO II",
                "Disposiciones generales",
                "Artículo 2. Dos.",
                "En todos los casos se declarará nula.",
                "CAPÍTULO III",
                "Disposiciones generales",
                "Artículo 3. Tres.",
                "En todos los casos se declarará nula.");

        assertThat(codes(law)).isEmpty();
        assertText(law, "art_3__par_2", "En todos los casos se declarará nula.");
    }

    @Test
    void page_heads_and_footnotes_of_the_file_are_told_apart_from_the_law() {
        Expression law = texts().header("Congreso")
                .plain("Artículo 1. Uno.")
                .footnote("Véase el decreto.")
                .plain("Artículo 2. Dos.")
                .parse();

        assertThat(units(law)).containsExactly("art_1", "art_2");
        assertThat(codes(law)).containsExactly("FURNITURE", "UNPLACED_TEXT");
    }

    @Test
    void lines_wrapped_as_on_paper_are_joined() {
        Expression law = parse(
                "ARTICULO 1. El Estado garantiza a la",
                "víctima de los delitos los siguientes",
                "derechos:",
                "a) Recibir información sobre los derechos que",
                "le asisten en su idioma y en forma accesible",
                "a su edad;",
                "b) Recibir alojamiento.",
                "ARTICULO 2. Queda prohibido en las escuelas de la",
                "Provincia toda forma de castigo.");

        assertText(law, "art_1__par_1", "El Estado garantiza a la víctima de los delitos los siguientes derechos:");
        assertText(
                law,
                "art_1__inc_a",
                "Recibir información sobre los derechos que le asisten en su idioma y en forma accesible a su edad;");
        assertText(law, "art_2__par_1", "Queda prohibido en las escuelas de la Provincia toda forma de castigo.");
    }

    @Test
    void a_running_head_in_the_middle_of_sentences_is_taken_out_without_page_numbers() {
        String head = "LEY DEL RUIDO DEL ESTADO DE MACONDO";
        Expression law = parse(
                head,
                "Artículo 1. Toda persona que viva en las calles de la ciudad y",
                head,
                "duerma de noche tiene derecho al silencio.",
                "Artículo 2. Las autoridades que conozcan de la materia de",
                head,
                "esta ley darán cuenta de ella.",
                "Artículo 3. Nadie será obligado a",
                head,
                "gritar.");

        assertThat(law.preamble()).containsExactly(head);
        assertText(law, "art_3__par_1", "Nadie será obligado a gritar.");
        assertThat(Told.removed(law.diagnostics())).containsExactly(head, head, head);
    }

    @Test
    void words_of_the_law_that_end_several_pages_stay() {
        Texts texts = texts();
        for (int page = 1; page <= 12; page++) {
            texts.plain("Artículo " + page + ". Uno, con sus palabras número " + "x".repeat(page) + ".")
                    .plain("En lo que toca a " + "y".repeat(page) + ", se estará al reglamento.");
            if (page % 4 == 0) {
                texts.plain("La multa será de diez pesos.");
            }
            texts.plain(page + " de 12").plain("LEY DEL RUIDO").plain("Secretaría General");
        }
        Expression law = texts.parse();

        assertText(law, "art_4__par_3", "La multa será de diez pesos.");
        assertText(law, "art_12__par_3", "La multa será de diez pesos.");
        assertThat(codes(law)).containsExactly("FURNITURE_SERIES", "FURNITURE_REPEATED", "FURNITURE_REPEATED");
        assertThat(law.diagnostics().get(0).arguments()).containsExactly("1 de 12", "12 de 12", "12");
    }

    @Test
    void bare_numbers_that_count_pages_go_and_others_stay_and_are_told() {
        Texts texts = texts().plain("1");
        for (int article = 1; article <= 20; article++) {
            texts.plain("Artículo " + article + ". Se cobrará lo que sigue.");
            if (article % 6 == 0) {
                texts.plain(String.valueOf(article / 6 + 1));
            }
            if (article == 10) {
                texts.plain("250");
            }
        }
        Expression law = texts.parse();

        assertThat(Told.removed(law.diagnostics())).containsExactly("1", "2", "3", "4");
        assertText(law, "art_10__par_2", "250");
        assertThat(codes(law)).containsExactly("FURNITURE_SERIES", "DOUBTFUL_TEXT");
    }

    @Test
    void a_number_that_its_sentence_wants_stays() {
        Expression law = parse(
                "Artículo 1. Se estará a lo que sobre el particular dispone el artículo",
                "27",
                "de la Constitución y las leyes.");

        assertThat(Told.removed(law.diagnostics())).isEmpty();
    }

    @Test
    void a_time_stamp_and_a_page_number_between_two_fractions_are_taken_out() {
        Expression law = parse("Artículo 1. Son:", "I. Uno;", "22/12/2013 11:19 p.m.", "1", "II. Dos, y", "III. Tres.");

        assertThat(units(law)).containsExactly("art_1", "art_1__frac_I", "art_1__frac_II", "art_1__frac_III");
        assertText(law, "art_1__frac_I", "Uno;");
        assertThat(Told.removed(law.diagnostics())).containsExactly("22/12/2013 11:19 p.m.", "1");
    }

    @Test
    void heads_that_lost_their_page_number_are_known_by_the_others() {
        Texts texts = texts();
        for (int page = 1; page <= 6; page++) {
            texts.plain("Artículo " + page + ". Toda persona que viva en la ciudad y");
            if (page != 4) {
                texts.plain(page + " de 6");
            }
            texts.plain("CONGRESO DE MACONDO").plain("LEY DEL RUIDO").plain("duerma de noche, en el día " + page + ".");
        }
        Expression law = texts.parse();

        assertText(law, "art_4__par_1", "Toda persona que viva en la ciudad y duerma de noche, en el día 4.");
    }

    @Test
    void a_watermark_that_burst_into_letters_is_taken_out() {
        Expression law = parse(
                "Artículo 1. Toda persona que viva en las calles de la ciudad y",
                "C",
                "O",
                "P",
                "I",
                "A",
                "S",
                "duerma de noche tiene derecho al silencio.",
                "Artículo 2. Dos.");

        assertText(
                law,
                "art_1__par_1",
                "Toda persona que viva en las calles de la ciudad y duerma de noche tiene derecho al silencio.");
        assertThat(Told.removed(law.diagnostics())).containsExactly("C", "O", "P", "I", "A", "S");
    }

    @Test
    void fractions_whose_number_stands_alone_stay() {
        Expression law = parse("Artículo 1. Son:", "I.", "Uno;", "V", "X", "Artículo 2. Dos.");

        assertThat(Told.removed(law.diagnostics())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[46 Registros en total]",
                "1,234 descargas",
                "Descargas: 45",
                "Descargar PDF",
                "Publicidad",
                "« Anterior | Siguiente »",
                "https://www.ejemplo.org/leyes/ruido",
                "© 2015 Leyes de Macondo, S. A.",
                "Todos los derechos reservados.",
                "PRECIO DEL EJEMPLAR: $25.00",
                "Suscripción anual $ 500.00 M.N."
            })
    void what_a_carrier_adds_is_taken_out(String line) {
        Expression law = parse(
                "Artículo 1. Toda persona que viva en las calles de la ciudad y",
                line,
                "duerma de noche tiene derecho al silencio.",
                "Artículo 2. Dos.");

        assertText(
                law,
                "art_1__par_1",
                "Toda persona que viva en las calles de la ciudad y duerma de noche tiene derecho al silencio.");
        assertThat(Told.removed(law.diagnostics())).containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La autoridad responderá de las descargas que vierta.",
                "Anterior a la visita se dará aviso.",
                "Las lecturas.",
                "Publicidad engañosa es la que induce a error."
            })
    void words_of_the_law_that_are_like_a_carriers_stay(String line) {
        Expression law = parse("Artículo 1. Uno.", line, "Artículo 2. Dos.");

        assertText(law, "art_1__par_2", line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LEY PARA PREVENIR EL RUIDO; Y PARA SANCIONARLO, EN EL ESTADO DE MACONDO.",
                "LEY NÚMERO 821",
                "Para prevenir el ruido en el Estado de Macondo",
                "TEXTO ORIGINAL.",
                "Ley publicada en la Segunda Sección del Periódico Oficial del Estado, el viernes 19 de julio de 2013.",
                "ÚLTIMA REFORMA PUBLICADA EN EL PERIÓDICO OFICIAL: 6 DE DICIEMBRE DE 2019.",
                "ULTIMA REFORMA PUBLICADA EN EL PERIODICO OFICIAL: 6 DE DICIEMBRE DE 2019.",
                "ÚLTIMA REFORMA PUBLICADA EN EL ALCANCE DEL PERIÓDICO OFICIAL: 4 DE MAYO DE 2015.",
                "ÚLTIMA REFORMA PUBLICADA EN LA GACETA OFICIAL EL 9 DE MAYO DE 2013",
                "TEXTO VIGENTE",
                "P.O. No. 009, del 20 de enero de 2023.",
                "TEXTO DE NUEVA CREACIÓN. PERIÓDICO OFICIAL NÚMERO 120, TOMO III, DE FECHA 05 DE AGOSTO DE 2020.",
                "Texto Vigente. Fecha de Publicación 3 de mayo de 2011",
                "P.O. N° 124, 19 de Octubre de 2010",
                "Fecha de Aprobación: 3 de mayo de 2011",
                "( Diciembre 03 2010 )",
                "23-junio-2021",
                "2014/03/26",
                "27-IX-13",
                "09 NOV. 2004",
                "20/08/2015",
                "OBSERVACIONES GENERALES.- Se reforma el artículo 3.",
                "Ficha Genealógica"
            })
    void lines_above_a_law_are_no_part_of_its_structure(String line) {
        Expression law = parse(
                "LEY DEL RUIDO DEL ESTADO DE MACONDO",
                line,
                "CAPÍTULO I",
                "Del ruido",
                "Artículo 1. Uno.",
                "Artículo 2. Dos.");

        assertThat(units(law)).containsExactly("cap_1", "art_1", "art_2");
        assertThat(String.join(" ", law.preamble())).isEqualTo("LEY DEL RUIDO DEL ESTADO DE MACONDO " + line);
        assertThat(codes(law)).isEmpty();
    }

    @Test
    void cells_of_a_table_stand_in_their_article_in_reading_order() {
        Expression law = texts().plain("Artículo 1. Las cuotas son:")
                .cell("Ruido")
                .cell("10")
                .cell("Música")
                .cell("20")
                .plain("Artículo 2. Dos.")
                .parse();

        assertThat(find(law, "art_1").walk().map(Provision::text).filter(text -> !text.isEmpty()))
                .containsExactly("Las cuotas son:", "Ruido", "10", "Música", "20");
        assertThat(codes(law)).isEmpty();
    }
}
