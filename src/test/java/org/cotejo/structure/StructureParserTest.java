package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.assertText;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.eIds;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.texts;
import static org.cotejo.structure.Texts.units;

import java.util.List;
import org.cotejo.model.Expression;
import org.cotejo.model.SourcePlace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles, headings and what stands before them; one habit of drafting a test. */
class StructureParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Artículo 1. La ley.         | 1",
                "Artículo 1.- La ley.        | 1",
                "Artículo 1.-La ley.         | 1",
                "Artículo 1. - La ley.       | 1",
                "Artículo 1.— La ley.        | 1",
                "Artículo 1°.- La ley.       | 1°",
                "ARTÍCULO 1º La ley.         | 1º",
                "ARTICULO 1o.- La ley.       | 1o",
                "ARTÍCULO 1.  La ley.        | 1",
                "ARTÍCULO 1 La ley.          | 1",
                "Art. 1o. La ley.            | 1o",
                "ARTICULO 1/o. La ley.       | 1/o",
            })
    void every_way_to_label_an_article_is_read(String paragraph, String num) {
        Expression law = parse(paragraph, "Artículo 2. Otra.");

        assertThat(find(law, "art_1").num()).isEqualTo(num);
        assertText(law, "art_1__par_1", "La ley.");
    }

    @Test
    void inserted_articles_keep_their_suffixes() {
        Expression law = parse(
                "Artículo 4. Uno.",
                "Artículo 5. Dos.",
                "Artículo 5 Bis. Tres.",
                "Artículo 5 Ter.- Cuatro.",
                "Artículo 5 Quáter. Cinco.",
                "Artículo 10-A. Siete.",
                "ARTÍCULO 10 B.- Ocho.",
                "Artículo 11 BIS 1. Nueve.",
                "Artículo 27-B. Diez.");

        assertThat(units(law))
                .containsExactly(
                        "art_4",
                        "art_5",
                        "art_5-bis",
                        "art_5-ter",
                        "art_5-quater",
                        "art_10-a",
                        "art_10-b",
                        "art_11-bis-1",
                        "art_27-b");
        assertThat(find(law, "art_11-bis-1").num()).isEqualTo("11 BIS 1");
    }

    @Test
    void an_article_has_no_words_of_its_own_but_paragraphs() {
        Expression law = parse("Artículo 1. Primero.", "Otro párrafo.", "Artículo 2. Fin.");

        assertText(law, "art_1", "");
        assertText(law, "art_1__par_1", "Primero.");
        assertText(law, "art_1__par_2", "Otro párrafo.");
    }

    @Test
    void headings_stand_on_the_line_of_the_label_or_below_it() {
        Expression law = texts().centered("LIBRO PRIMERO")
                .centered("DE LO GENERAL")
                .centered("TÍTULO I. DISPOSICIONES")
                .centered("CAPÍTULO ÚNICO")
                .centered("DE LAS COSAS QUE SE DICEN")
                .centered("EN DOS RENGLONES")
                .plain("Artículo 1. Uno.")
                .centered("TITULO II")
                .centered("CAPITULO IV BIS DE LO DEMÁS")
                .plain("Artículo 2. Dos.")
                .parse();

        assertThat(units(law))
                .containsExactly(
                        "lib_1",
                        "lib_1__tit_1",
                        "lib_1__tit_1__cap_unico",
                        "art_1",
                        "lib_1__tit_2",
                        "lib_1__tit_2__cap_4-bis",
                        "art_2");
        assertThat(find(law, "lib_1").heading()).isEqualTo("DE LO GENERAL");
        assertThat(find(law, "lib_1__tit_1").heading()).isEqualTo("DISPOSICIONES");
        assertThat(find(law, "lib_1__tit_1__cap_unico").heading())
                .isEqualTo("DE LAS COSAS QUE SE DICEN EN DOS RENGLONES");
        assertThat(find(law, "lib_1__tit_2").heading()).isEmpty();
        assertThat(find(law, "lib_1__tit_2__cap_4-bis").num()).isEqualTo("IV BIS");
    }

    @Test
    void title_chapter_and_their_words_on_one_line_are_told_apart() {
        Expression law = parse("TÍTULO PRIMERO DISPOSICIONES GENERALES CAPÍTULO I DEL OBJETO", "Artículo 1. Uno.");

        assertThat(find(law, "tit_1").heading()).isEqualTo("DISPOSICIONES GENERALES");
        assertThat(find(law, "tit_1__cap_1").heading()).isEqualTo("DEL OBJETO");
    }

    @Test
    void two_chapters_with_one_number_are_both_kept() {
        Expression law = parse(
                "CAPÍTULO I",
                "Uno",
                "Artículo 1. A.",
                "CAPÍTULO I",
                "Dos",
                "Artículo 2. B.",
                "CAPÍTULO III",
                "Artículo 3. C.");

        assertThat(units(law)).containsExactly("cap_1", "art_1", "cap_1_2", "art_2", "cap_3", "art_3");
        assertThat(codes(law)).containsExactly("DUPLICATE_NUMBER", "GAP_IN_NUMBERING");
    }

    @Test
    void a_section_hangs_below_its_chapter() {
        Expression law = parse(
                "CAPÍTULO I",
                "Uno",
                "SECCIÓN PRIMERA",
                "De algo",
                "Artículo 1. A.",
                "Sección Segunda",
                "De más",
                "Artículo 2. B.");

        assertThat(units(law)).containsExactly("cap_1", "cap_1__sec_1", "art_1", "cap_1__sec_2", "art_2");
    }

    @Test
    void a_reference_to_a_heading_is_no_heading() {
        Expression law = parse(
                "Artículo 1. Lo dicho en el",
                "Título Segundo del Libro Primero de esta Ley se aplica.",
                "Artículo 2. B.");

        assertThat(units(law)).containsExactly("art_1", "art_2");
    }

    @Test
    void a_reference_to_an_article_at_the_start_of_a_line_is_no_article() {
        Expression law = parse(
                "Artículo 1. En los términos del",
                "artículo 5o. de esta Ley y de lo que dispone el",
                "Artículo 21 de la Constitución.",
                "Artículo 2. Fin.");

        assertThat(units(law)).containsExactly("art_1", "art_2");
        assertText(
                law,
                "art_1__par_1",
                "En los términos del artículo 5o. de esta Ley y de lo que dispone el Artículo 21 de la Constitución.");
    }

    @Test
    void all_before_the_first_heading_is_preamble_also_quoted_articles() {
        Expression law = parse(
                "LEY DE COSAS DEL ESTADO DE MACONDO",
                "CONSIDERANDO",
                "PRIMERO.- Que la iniciativa decía:",
                "Artículo 1. Texto de la iniciativa.",
                "I. Fracción de la iniciativa;",
                "ARTÍCULO ÚNICO.- Se expide la Ley de Cosas.",
                "CAPÍTULO I",
                "Generalidades",
                "Artículo 1. La presente Ley.",
                "Artículo 2. Otra.");

        assertThat(law.preamble()).hasSize(6).last().isEqualTo("ARTÍCULO ÚNICO.- Se expide la Ley de Cosas.");
        assertThat(units(law)).containsExactly("cap_1", "art_1", "art_2");
    }

    @Test
    void a_law_that_numbers_its_articles_in_words_is_read() {
        Expression law = parse(
                "Artículo Primero. Uno.",
                "Artículo Segundo. Dos.",
                "Artículo Décimo Tercero. Trece.",
                "Artículo Vigésimo. Veinte.");

        assertThat(units(law)).containsExactly("art_1", "art_2", "art_13", "art_20");
    }

    @Test
    void a_text_without_articles_is_said_to_have_none() {
        Expression law = parse("Acta de la sesión.", "Se abrió a las diez.");

        assertThat(law.body()).isEmpty();
        assertThat(law.preamble()).hasSize(2);
        assertThat(codes(law)).containsExactly("NO_ARTICLES");
    }

    @Test
    void articles_in_one_paragraph_are_parted() {
        Expression law = parse(
                "CAPÍTULO I OBJETO Artículo 1.- Uno, según el artículo 2. Artículo 2.- Dos. CAPÍTULO II DE MÁS COSAS Artículo 3.- Tres.");

        assertThat(units(law)).containsExactly("cap_1", "art_1", "art_2", "cap_2", "art_3");
        assertText(law, "art_1__par_1", "Uno, según el artículo 2.");
        assertThat(find(law, "cap_2").heading()).isEqualTo("DE MÁS COSAS");
    }

    @Test
    void line_breaks_in_a_paragraph_part_units_but_not_sentences() {
        Expression law = parse("CAPÍTULO I\nDel objeto", "Artículo 1. Una frase\nque sigue.\nArtículo 2. Otra.");

        assertThat(units(law)).containsExactly("cap_1", "art_1", "art_2");
        assertText(law, "art_1__par_1", "Una frase que sigue.");
    }

    @Test
    void a_bold_rubric_is_the_heading_of_its_article() {
        Expression law = texts().bold("Artículo 1. Del objeto.", " Esta Ley es de orden público.")
                .bold("Artículo 2. Competencia", "")
                .plain("Son competentes todos.")
                .bold("Artículo 3.", " Sin rúbrica. Nada más.")
                .parse();

        assertThat(find(law, "art_1").heading()).isEqualTo("Del objeto");
        assertText(law, "art_1__par_1", "Esta Ley es de orden público.");
        assertThat(find(law, "art_2").heading()).isEqualTo("Competencia");
        assertThat(find(law, "art_3").heading()).isEmpty();
    }

    @Test
    void a_rubric_line_above_the_label_is_the_heading_of_the_article() {
        Expression law = parse(
                "CAPÍTULO I",
                "GENERALIDADES",
                "Objeto",
                "ARTÍCULO 1. Uno.",
                "Leyes aplicables",
                "ARTÍCULO 2. Dos.",
                "Otra frase.",
                "Glosario",
                "ARTÍCULO 3. Tres.");

        assertThat(find(law, "cap_1").heading()).isEqualTo("GENERALIDADES");
        assertThat(find(law, "art_1").heading()).isEqualTo("Objeto");
        assertThat(find(law, "art_2").heading()).isEqualTo("Leyes aplicables");
        assertThat(find(law, "art_3").heading()).isEqualTo("Glosario");
        assertText(law, "art_2__par_2", "Otra frase.");
    }

    @Test
    void a_rubric_in_parentheses_is_the_heading_of_the_article() {
        Expression law = parse("Artículo 1", "(Objeto).- Esta ley previene.", "Artículo 2", "(Ámbito).- Rige aquí.");

        assertThat(find(law, "art_1").heading()).isEqualTo("Objeto");
        assertText(law, "art_2__par_1", "Rige aquí.");
    }

    @Test
    void labels_printed_twice_count_once() {
        Expression law = parse(
                "CAPÍTULO I",
                "CAPÍTULO I",
                "Del objeto",
                "Artículo 1.",
                "Artículo 1. Uno.",
                "Artículo 2.",
                "Artículo 2. Dos.");

        assertThat(units(law)).containsExactly("cap_1", "art_1", "art_2");
        assertThat(Told.removed(law.diagnostics())).containsExactly("CAPÍTULO I", "Artículo 1.", "Artículo 2.");
    }

    @Test
    void repealed_units_are_told() {
        Expression law = parse(
                "Artículo 1. Se deroga.",
                "Artículo 2. Dos:",
                "I. (Se deroga)",
                "II. Algo.",
                "Artículo 3. Derogado.",
                "Artículos 4 a 6. Se derogan.",
                "Artículo 7. Rige.");

        assertThat(find(law, "art_1").repealed()).isTrue();
        assertThat(find(law, "art_2").repealed()).isFalse();
        assertThat(find(law, "art_2__frac_I").repealed()).isTrue();
        assertThat(find(law, "art_3").repealed()).isTrue();
        assertThat(find(law, "art_4-6").repealed()).isTrue();
        assertThat(codes(law)).isEmpty();
    }

    @Test
    void gaps_and_repetitions_of_articles_are_told_but_nothing_is_dropped() {
        Expression law =
                parse("Artículo 1. Uno.", "Artículo 2. Dos.", "Artículo 2. Dos otra vez.", "Artículo 5. Cinco.");

        assertThat(units(law)).containsExactly("art_1", "art_2", "art_2_2", "art_5");
        assertThat(codes(law)).containsExactly("DUPLICATE_NUMBER", "GAP_IN_NUMBERING");
    }

    @Test
    void articles_that_an_amending_law_quotes_are_not_its_own() {
        Expression law = parse(
                "ARTICULO 1° — Sustitúyese el artículo 2° de la ley 1 por el siguiente:",
                "Artículo 2º: Se entiende por cosa:",
                "a) Una;",
                "b) Otra.",
                "ARTICULO 2° — Deróganse los artículos 3° y 4°.");

        assertThat(units(law)).containsExactly("art_1", "art_1__inc_a", "art_1__inc_b", "art_2");
    }

    @Test
    void each_unit_knows_its_place_in_the_source() {
        Expression law = parse("LEY DE COSAS", "Artículo 1. Uno:", "I. A;", "II. B.", "Artículo 2. Dos.");

        assertThat(find(law, "art_1__frac_II").place()).isEqualTo(new SourcePlace(3, 3));
        assertThat(find(law, "art_2__par_1").place()).isEqualTo(new SourcePlace(4, 4));
    }

    @Test
    void eids_are_unique_whatever_the_text() {
        Expression law =
                parse("Artículo 1. A:", "I. a;", "I. a;", "Artículo 1. A.", "Artículo 1 Bis. B.", "Artículo 1 Bis. B.");

        assertThat(eIds(law)).doesNotHaveDuplicates();
    }

    @Test
    void no_paragraphs_make_an_empty_law() {
        assertThat(parse().body()).isEqualTo(List.of());
    }
}
