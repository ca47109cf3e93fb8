package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.assertText;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.texts;
import static org.cotejo.structure.Texts.units;

import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fractions, incisos and what belongs to them. */
class ListsTest {

    @ParameterizedTest
    @CsvSource({"I.,II.", "I.-,II.-", "I),II)", "I.—,II.—", "1.,2.", "1.-,2.-", "1),2)", "i),ii)"})
    void every_punctuation_of_fractions_is_read(String first, String second) {
        Expression law = parse("Artículo 1. Son:", first + " Uno;", second + " Dos.");

        assertThat(law.body().get(0).children()).hasSize(3);
        assertThat(law.body().get(0).children().get(2).level()).isEqualTo(Level.FRACTION);
        assertThat(law.body().get(0).children().get(2).text()).isEqualTo("Dos.");
    }

    @ParameterizedTest
    @CsvSource({"a),b)", "a.-,b.-", "A),B)", "a.,b."})
    void every_punctuation_of_incisos_is_read(String first, String second) {
        Expression law = parse("Artículo 1. Son:", "I. Uno:", first + " Alfa;", second + " Beta;", "II. Dos.");

        assertThat(units(law))
                .containsExactly(
                        "art_1", "art_1__frac_I", "art_1__frac_I__inc_a", "art_1__frac_I__inc_b", "art_1__frac_II");
    }

    @Test
    void a_list_nests_to_the_third_level() {
        Expression law = parse(
                "Artículo 1. Son:",
                "I. Uno:",
                "a) Alfa:",
                "1. Primero;",
                "2. Segundo;",
                "b) Beta:",
                "i) Otro;",
                "ii) Más, y",
                "II. Dos.");

        assertThat(units(law))
                .containsExactly(
                        "art_1",
                        "art_1__frac_I",
                        "art_1__frac_I__inc_a",
                        "art_1__frac_I__inc_a__sub_1",
                        "art_1__frac_I__inc_a__sub_2",
                        "art_1__frac_I__inc_b",
                        "art_1__frac_I__inc_b__sub_1",
                        "art_1__frac_I__inc_b__sub_2",
                        "art_1__frac_II");
    }

    @Test
    void incisos_may_hang_from_the_article() {
        Expression law = parse("Artículo 1. Son:", "a) Uno;", "b) Dos.");

        assertThat(find(law, "art_1__inc_b").level()).isEqualTo(Level.POINT);
    }

    @Test
    void a_letter_i_goes_on_after_h_and_is_no_roman_number() {
        Expression law = parse(
                "Artículo 1. Son:",
                "a) A;",
                "b) B;",
                "c) C;",
                "d) D;",
                "e) E;",
                "f) F;",
                "g) G;",
                "h) H;",
                "i) I;",
                "j) J.");

        assertThat(units(law)).contains("art_1__inc_i", "art_1__inc_j").hasSize(11);
    }

    @Test
    void an_enye_stands_between_n_and_o() {
        Expression law = parse(
                "Artículo 1. Son:",
                "l) L;",
                "a) A;",
                "b) B;",
                "c) C;",
                "d) D;",
                "e) E;",
                "f) F;",
                "g) G;",
                "h) H;",
                "i) I;",
                "j) J;",
                "k) K;",
                "l) L;",
                "m) M;",
                "n) N;",
                "ñ) Ñ;",
                "o) O.");

        assertThat(units(law)).contains("art_1__inc_n", "art_1__inc_ñ", "art_1__inc_o");
        assertThat(codes(law)).isEmpty();
    }

    @Test
    void a_capital_letter_that_fits_no_list_is_text() {
        Expression law = parse(
                "Artículo 1. Son:",
                "I. Uno;",
                "C. Presidente Municipal, dicho como se dice.",
                "D. F., que es otra cosa.",
                "II. Dos.");

        assertThat(units(law)).containsExactly("art_1", "art_1__frac_I", "art_1__frac_II");
    }

    @Test
    void words_on_the_line_below_a_bare_number_are_its_text() {
        Expression law = parse("Artículo 1. Son:", "I.", "Uno;", "II.", "Dos.");

        assertText(law, "art_1__frac_I", "Uno;");
        assertText(law, "art_1__frac_II", "Dos.");
    }

    @Test
    void a_paragraph_between_two_fractions_belongs_to_the_first() {
        Expression law =
                parse("Artículo 1. Son:", "I. Uno.", "Más sobre uno.", "Y más.", "II. Dos.", "Cierre del artículo.");

        assertText(law, "art_1__frac_I__par_2", "Más sobre uno.");
        assertText(law, "art_1__frac_I__par_3", "Y más.");
        assertText(law, "art_1__par_2", "Cierre del artículo.");
    }

    @Test
    void a_paragraph_after_the_last_inciso_belongs_to_the_fraction_that_another_follows() {
        Expression law = parse("Artículo 1. Son:", "I. Uno:", "a) A;", "b) B.", "Cierre de la fracción.", "II. Dos.");

        assertText(law, "art_1__frac_I__par_2", "Cierre de la fracción.");
    }

    @Test
    void paragraphs_that_the_last_fraction_announces_belong_to_it() {
        Expression law =
                parse("Artículo 1. Son:", "I. Uno;", "II. Se entiende por:", "Cosa: lo que es.", "Artículo 2. Fin.");

        assertText(law, "art_1__frac_II__par_2", "Cosa: lo que es.");
    }

    @Test
    void a_list_that_starts_again_is_kept_apart() {
        Expression law = parse("Artículo 1. Son:", "I. Uno;", "II. Dos.", "No lo son:", "I. Tres;", "II. Cuatro.");

        assertThat(units(law))
                .containsExactly("art_1", "art_1__frac_I", "art_1__frac_II", "art_1__frac_I_2", "art_1__frac_II_2");
        assertText(law, "art_1__par_2", "No lo son:");
        assertThat(law.diagnostics())
                .allMatch(diagnostic -> diagnostic.severity().name().equals("INFO"));
    }

    @Test
    void inserted_repeated_and_missing_fractions_are_kept_and_told() {
        Expression law = parse(
                "Artículo 1. Son:",
                "I. Uno;",
                "II. Dos;",
                "II Bis. Dos y medio;",
                "III. Tres;",
                "III. Otra;",
                "VI. Seis.");

        assertThat(units(law))
                .containsExactly(
                        "art_1",
                        "art_1__frac_I",
                        "art_1__frac_II",
                        "art_1__frac_II-bis",
                        "art_1__frac_III",
                        "art_1__frac_III_2",
                        "art_1__frac_VI");
        assertThat(codes(law)).containsExactly("DUPLICATE_NUMBER", "GAP_IN_NUMBERING");
    }

    @Test
    void fractions_in_one_paragraph_are_parted() {
        Expression law = parse(
                "Artículo 1.- Son: I. Uno, según la fracción II. de otra ley; II. Dos, y III. Tres. Artículo 2.- Son: a) Alfa; b) Beta, y c) Gama.");

        assertThat(units(law))
                .containsExactly(
                        "art_1",
                        "art_1__frac_I",
                        "art_1__frac_II",
                        "art_1__frac_III",
                        "art_2",
                        "art_2__inc_a",
                        "art_2__inc_b",
                        "art_2__inc_c");
        assertText(law, "art_1__frac_I", "Uno, según la fracción II. de otra ley;");
    }

    @Test
    void numbers_that_the_word_processor_generates_are_labels() {
        Expression law = texts().plain("Artículo 1. Integran el Comité:")
                .numbered("I.", "La Secretaría;")
                .numbered("II.", "La Fiscalía, y")
                .numbered("III.", "El Instituto.")
                .parse();

        assertText(law, "art_1__frac_III", "El Instituto.");
        assertThat(find(law, "art_1__frac_III").num()).isEqualTo("III");
    }

    @Test
    void a_generated_letter_that_fits_no_list_is_still_an_item() {
        Expression law = texts().plain("Artículo 1. Son")
                .numbered("C.", "Algo.")
                .plain("Artículo 2. Fin.")
                .parse();

        assertThat(units(law)).containsExactly("art_1", "art_1__inc_c", "art_2");
    }
}
