package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.assertText;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.texts;
import static org.cotejo.structure.Texts.units;

import org.cotejo.model.Expression;
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
        assertThat(codes(law)).containsOnly("FURNITURE").hasSize(6);
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
}
