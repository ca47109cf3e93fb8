package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.units;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The habits of drafting and of carriers that were seen in real laws, one case each, in invented words. */
class DraftingVarietyTest {

    /** Paragraphs parted by {@code |}. */
    private static Expression parse(String paragraphs) {
        return Texts.parse(
                Arrays.stream(paragraphs.split("\\|")).map(String::strip).toArray(String[]::new));
    }

    private static List<String> headings(Expression law) {
        return law.walk()
                .filter(unit -> unit.level().isDivision())
                .map(unit -> unit.eId() + " <" + unit.heading() + ">")
                .toList();
    }

    private static List<String> codes(Expression law) {
        return Texts.codes(law);
    }

    private static Arguments habit(String name, String paragraphs, String... expected) {
        return Arguments.of(name, paragraphs, List.of(expected));
    }

    @Nested
    class Headings {
        static Stream<Arguments> habits() {
            return Stream.of(
                    habit(
                            "book over title over chapter",
                            "LIBRO PRIMERO | DE LOS LIBROS | TÍTULO I | DEL PAPEL | CAPÍTULO I | DE LA TINTA |"
                                    + " Artículo 1. Uno. | CAPÍTULO II | DEL COLOR | Artículo 2. Dos.",
                            "lib_1 <DE LOS LIBROS>",
                            "lib_1__tit_1 <DEL PAPEL>",
                            "lib_1__tit_1__cap_1 <DE LA TINTA>",
                            "lib_1__tit_1__cap_2 <DEL COLOR>"),
                    habit(
                            "parts",
                            "PARTE PRIMERA | GENERAL | TÍTULO PRIMERO | UNO | Artículo 1. Uno. | PARTE SEGUNDA |"
                                    + " ESPECIAL | TÍTULO PRIMERO | DOS | Artículo 2. Dos.",
                            "parte_1 <GENERAL>",
                            "parte_1__tit_1 <UNO>",
                            "parte_2 <ESPECIAL>",
                            "parte_2__tit_1 <DOS>"),
                    habit(
                            "section and apartado below a chapter",
                            "CAPÍTULO I | DE TODO | SECCIÓN PRIMERA | DE ALGO | APARTADO A | DE POCO |"
                                    + " Artículo 1. Uno. | APARTADO B | DE MÁS | Artículo 2. Dos. | SECCIÓN SEGUNDA |"
                                    + " DE OTRO | Artículo 3. Tres.",
                            "cap_1 <DE TODO>",
                            "cap_1__sec_1 <DE ALGO>",
                            "cap_1__sec_1__apa_a <DE POCO>",
                            "cap_1__sec_1__apa_b <DE MÁS>",
                            "cap_1__sec_2 <DE OTRO>"),
                    habit(
                            "sections with letters and roman numbers",
                            "CAPÍTULO I | DE TODO | SECCION A | DE ALGO | Artículo 1. Uno. | SECCION B.I | DE POCO |"
                                    + " Artículo 2. Dos. | SECCION B.II | DE MÁS | Artículo 3. Tres.",
                            "cap_1 <DE TODO>",
                            "cap_1__sec_a <DE ALGO>",
                            "cap_1__sec_b-i <DE POCO>",
                            "cap_1__sec_b-ii <DE MÁS>"),
                    habit(
                            "the only chapter of a title",
                            "Título Primero | De lo General | Capítulo Único | Del Objeto | Artículo 1. Uno. |"
                                    + " Título Segundo | De lo Demás | Capítulo Único | De las Cosas | Artículo 2. Dos.",
                            "tit_1 <De lo General>",
                            "tit_1__cap_unico <Del Objeto>",
                            "tit_2 <De lo Demás>",
                            "tit_2__cap_unico <De las Cosas>"),
                    habit(
                            "heading on the same line after a stop",
                            "TÍTULO PRIMERO. DISPOSICIONES GENERALES. | CAPÍTULO I.- DEL OBJETO | Artículo 1. Uno.",
                            "tit_1 <DISPOSICIONES GENERALES.>",
                            "tit_1__cap_1 <DEL OBJETO>"),
                    habit(
                            "heading on the same line after a dash or a colon",
                            "TÍTULO PRIMERO — DEL PAPEL | CAPÍTULO I: DEL OBJETO | Artículo 1. Uno.",
                            "tit_1 <DEL PAPEL>",
                            "tit_1__cap_1 <DEL OBJETO>"),
                    habit(
                            "heading over two lines",
                            "CAPÍTULO I | DE LOS PRINCIPIOS QUE RIGEN | LA LECTURA EN COMÚN | Artículo 1. Uno.",
                            "cap_1 <DE LOS PRINCIPIOS QUE RIGEN LA LECTURA EN COMÚN>"),
                    habit(
                            "title without a heading, chapters with",
                            "TÍTULO PRIMERO | CAPITULO I | DISPOSICIONES GENERALES | Artículo 1. Uno. |"
                                    + " TÍTULO SEGUNDO | CAPITULO I | DE MÁS | Artículo 2. Dos.",
                            "tit_1 <>",
                            "tit_1__cap_1 <DISPOSICIONES GENERALES>",
                            "tit_2 <>",
                            "tit_2__cap_1 <DE MÁS>"),
                    habit(
                            "chapter without a heading",
                            "CAPITULO I | Artículo 1. Uno. | CAPITULO II | Artículo 2. Dos.",
                            "cap_1 <>",
                            "cap_2 <>"),
                    habit(
                            "title, chapter and text on one line",
                            "TÍTULO PRIMERO DEL PAPEL CAPÍTULO I DE LA TINTA | Artículo 1. Uno.",
                            "tit_1 <DEL PAPEL>",
                            "tit_1__cap_1 <DE LA TINTA>"),
                    habit(
                            "inserted divisions",
                            "Título Quinto | De Uno | Artículo 1. Uno. | Título Quinto Bis | De Dos |"
                                    + " Artículo 2. Dos. | CAPÍTULO III TER | DE TRES | Artículo 3. Tres.",
                            "tit_5 <De Uno>",
                            "tit_5-bis <De Dos>",
                            "tit_5-bis__cap_3-ter <DE TRES>"),
                    habit(
                            "inserted with a letter behind a word",
                            "TITULO TERCERO | DE UNO | Artículo 1. Uno. | TITULO TERCERO A | DE DOS | Artículo 2. Dos.",
                            "tit_3 <DE UNO>",
                            "tit_3-a <DE DOS>"),
                    habit(
                            "letters that are roman numbers too",
                            "CAPÍTULO I | DE TODO | Apartado A | De uno | Artículo 1. Uno. | Apartado B | De dos |"
                                    + " Artículo 2. Dos. | Apartado C | De tres | Artículo 3. Tres. | Apartado D |"
                                    + " De más | Artículo 4. Cuatro.",
                            "cap_1 <DE TODO>",
                            "cap_1__apa_a <De uno>",
                            "cap_1__apa_b <De dos>",
                            "cap_1__apa_c <De tres>",
                            "cap_1__apa_d <De más>"),
                    habit(
                            "below a sentence that a page cut off",
                            "Capítulo Primero | De Uno | Artículo 1. Uno de los | Capítulo Segundo | De Dos |"
                                    + " Artículo 2. Los datos son como sigue: | I. Uno; | II. Dos. | Capítulo Tercero |"
                                    + " De Tres | Artículo 3. Tres.",
                            "cap_1 <De Uno>",
                            "cap_2 <De Dos>",
                            "cap_3 <De Tres>"),
                    habit(
                            "sentence case below capitals",
                            "CAPÍTULO PRIMERO | De las bibliotecas y sus lectores | Artículo 1. Uno.",
                            "cap_1 <De las bibliotecas y sus lectores>"),
                    habit(
                            "each label twice, once as an anchor",
                            "TÍTULO PRIMERO | TÍTULO PRIMERO | DEL PAPEL | CAPÍTULO I | CAPÍTULO I | DE LA TINTA |"
                                    + " Artículo 1 | Artículo 1.- Uno. | Artículo 2 | Artículo 2.- Dos.",
                            "tit_1 <DEL PAPEL>",
                            "tit_1__cap_1 <DE LA TINTA>"),
                    habit(
                            "the carrier's range of articles at the end of a heading",
                            "CAPÍTULO I Artículos 1 a 2 | DEL OBJETO Artículos 1 a 2 | Artículo 1. Uno. |"
                                    + " Artículo 2. Dos. | CAPÍTULO II Artículo 3 | DE MÁS Artículo 3 | Artículo 3. Tres.",
                            "cap_1 <DEL OBJETO>",
                            "cap_2 <DE MÁS>"));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("habits")
        void every_habit_of_headings_is_read(String name, String paragraphs, List<String> expected) {
            Expression law = parse(paragraphs);

            assertThat(headings(law)).isEqualTo(expected);
            assertThat(codes(law)).doesNotContain("UNPLACED_TEXT", "GAP_IN_NUMBERING", "DUPLICATE_NUMBER");
        }

        @Test
        void two_chapters_with_one_number_are_both_kept_and_told() {
            Expression law = parse("CAPÍTULO IV | Uno | Artículo 1. A. | CAPÍTULO IV | Dos | Artículo 2. B.");

            assertThat(headings(law)).containsExactly("cap_4 <Uno>", "cap_4_2 <Dos>");
            assertThat(codes(law)).containsExactly("DUPLICATE_NUMBER");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "CAPÍTULO III | (DEROGADO) | Artículo 2. Dos.",
                    "CAPÍTULO III. (Se deroga) | Artículo 2. Dos.",
                    "CAPÍTULO III | Se deroga. | Artículo 2. Dos.",
                })
        void a_repealed_division_is_told(String paragraphs) {
            Expression law = parse("CAPÍTULO II | Uno | Artículo 1. A. | " + paragraphs);

            assertThat(find(law, "cap_3").repealed()).isTrue();
        }
    }

    @Nested
    class ArticleLabels {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Artículo 1. La ley.                    | 1",
                    "Artículo 1.- La ley.                   | 1",
                    "Artículo 1.-La ley.                    | 1",
                    "Artículo 1. - La ley.                  | 1",
                    "Artículo 1°.- La ley.                  | 1°",
                    "Artículo 1 °.- La ley.                 | 1 °",
                    "ARTÍCULO 1.- La ley.                   | 1",
                    "ARTICULO 1.- La ley.                   | 1",
                    "ARTÍCULO 1.  La ley.                   | 1",
                    "ARTÍCULO 1º La ley.                    | 1º",
                    "ARTÍCULO 1 La ley.                     | 1",
                    "ARTICULO 1o.- La ley.                  | 1o",
                    "ARTICULO 1º. La ley.                   | 1º",
                    "Art. 1o. La ley.                       | 1o",
                    "Art. 1o.- La ley.                      | 1o",
                    "ART. 1.- La ley.                       | 1",
                    "Artículo1.- La ley.                    | 1",
                    "ARTÍCULO 1.— La ley.                   | 1",
                    "Artículo 1: La ley.                    | 1",
                    "Artículo 1) La ley.                    | 1",
                })
        void every_label_is_read(String first, String num) {
            String second = first.replaceFirst("1", "2").replace("La ley", "Otra");
            Expression law = parse(first + " | " + second);

            assertThat(units(law)).containsExactly("art_1", "art_2");
            assertThat(find(law, "art_1").num()).isEqualTo(num);
            assertThat(find(law, "art_1__par_1").text()).isEqualTo("La ley.");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "4 Bis      | art_4-bis",
                    "4 BIS      | art_4-bis",
                    "4o Bis     | art_4-bis",
                    "4o. Bis    | art_4-bis",
                    "4º BIS     | art_4-bis",
                    "4-Bis      | art_4-bis",
                    "4 Bis-1    | art_4-bis-1",
                    "4 BIS 1    | art_4-bis-1",
                    "4 Ter      | art_4-ter",
                    "4 Quáter   | art_4-quater",
                    "4 Quater   | art_4-quater",
                    "4 Quárter  | art_4-quater",
                    "4 Quinquies | art_4-quinquies",
                    "4 Quintus  | art_4-quinquies",
                    "4 Sexies   | art_4-sexies",
                    "4 Septies  | art_4-septies",
                    "4 Octies   | art_4-octies",
                    "4 octus    | art_4-octies",
                    "4 Nonies   | art_4-nonies",
                    "4 Decies   | art_4-decies",
                    "4 Undecies | art_4-undecies",
                    "4 Duodecies | art_4-duodecies",
                    "4 Quindecies | art_4-quindecies",
                    "4-A        | art_4-a",
                    "4-a        | art_4-a",
                    "4 A        | art_4-a",
                    "4.-A       | art_4-a",
                    "4o.-A      | art_4-a",
                    "4-A Bis    | art_4-a-bis",
                })
        void every_inserted_number_is_read(String num, String eId) {
            Expression law = parse("Artículo 4. Uno. | Artículo " + num + ".- Dos. | Artículo 5. Tres.");

            assertThat(units(law)).containsExactly("art_4", eId, "art_5");
            assertThat(find(law, eId).num()).isEqualTo(num);
            assertThat(codes(law)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Artículo Tercero.- Uno.  | Artículo Cuarto.- Dos.  | art_3 | art_4",
                    "ARTICULO TERCERO.- Uno.  | ARTICULO TERCERO BIS.- Dos. | art_3 | art_3-bis",
                    "Artículo tercero. Uno.   | Artículo cuarto. Dos.   | art_3 | art_4",
                    "ARTÍCULO DÉCIMO PRIMERO.- Uno. | ARTÍCULO DUODÉCIMO.- Dos. | art_11 | art_12",
                    "Artículo Vigésimo Noveno. Uno. | Artículo Trigésimo. Dos. | art_29 | art_30",
                    "Artículo Decimotercero. Uno. | Artículo Decimocuarto. Dos. | art_13 | art_14",
                })
        void numbers_in_words_and_roman_numbers_are_read(String one, String two, String first, String second) {
            Expression law = parse("Artículo Primero. Al principio. | Artículo Segundo. Luego. | " + one + " | " + two);

            assertThat(units(law)).endsWith(first, second);
        }

        @Test
        void roman_numbers_of_articles_are_read() {
            assertThat(units(parse("ARTÍCULO I.- Uno. | ARTÍCULO II.- Dos. | ARTÍCULO III.- Tres.")))
                    .containsExactly("art_1", "art_2", "art_3");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Artículos 2 a 4. Se derogan.; art_2-4",
                    "ARTÍCULOS 2 al 4.- (Se derogan); art_2-4",
                    "Artículos 2o. a 4o.- Derogados.; art_2-4",
                    "Artículos 2, 3 y 4. Se derogan.; art_2-4",
                    "Artículos 2 y 3. Derogados. | Artículo 4. (DEROGADO); art_2-3",
                })
        void grouped_articles_are_one_repealed_unit(String paragraph, String eId) {
            Expression law = parse("Artículo 1. Uno. | " + paragraph + " | Artículo 5. Cinco.");

            assertThat(find(law, eId).repealed()).isTrue();
            assertThat(units(law)).startsWith("art_1", eId).endsWith("art_5");
            assertThat(codes(law)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Se deroga.",
                    "(Se deroga)",
                    "Derogado.",
                    "(DEROGADO)",
                    "DEROGADO",
                    "(Derogado).",
                    "Se deroga",
                    "[Derogado]",
                    "Artículo derogado.",
                    "(DEROGADO, P.O. 6 DE JUNIO DE 2014)",
                })
        void a_repealed_article_is_told(String words) {
            Expression law = parse("Artículo 1. Uno. | Artículo 2. " + words + " | Artículo 3. Tres.");

            assertThat(find(law, "art_2").repealed()).isTrue();
            assertThat(find(law, "art_3").repealed()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Objeto | Artículo 1. Uno. | Alcance | Artículo 2. Dos. | Glosario | Artículo 3. Tres.",
                    "Artículo 1. Objeto | Uno. | Artículo 2. Alcance | Dos. | Artículo 3. Glosario | Tres.",
                    "Artículo 1 | Objeto | Uno. | Artículo 2 | Alcance | Dos. | Artículo 3 | Glosario | Tres.",
                    "Artículo 1. (Objeto).- Uno. | Artículo 2. (Alcance).- Dos. | Artículo 3. (Glosario).- Tres.",
                })
        void rubrics_stand_above_or_behind_the_label(String paragraphs) {
            Expression law = parse("CAPÍTULO I | GENERALIDADES | " + paragraphs);

            assertThat(law.body().get(0).children())
                    .extracting(Provision::heading)
                    .containsExactly("Objeto", "Alcance", "Glosario");
        }

        @Test
        void a_reference_at_the_start_of_a_wrapped_line_is_no_article() {
            Expression law = parse("Artículo 1. Las personas a que se refiere el | Artículo 2 de esta Ley tienen"
                    + " derecho, conforme a los | artículos 3, 4 y 5, a leer. | Artículo 2. Dos.");

            assertThat(units(law)).containsExactly("art_1", "art_2");
        }

        @Test
        void a_law_without_line_breaks_is_parted() {
            Expression law = parse("LEY DE LECTURA CAPÍTULO I DEL OBJETO Artículo 1.- Uno: I. Alfa; II. Beta, y"
                    + " III. Gama. Artículo 2.- Dos, según el artículo 3 de otra ley. CAPÍTULO II DEL RESTO"
                    + " Artículo 3.- Tres. TRANSITORIOS PRIMERO.- Entra en vigor. SEGUNDO.- Se abroga la anterior.");

            assertThat(units(law))
                    .containsExactly(
                            "cap_1",
                            "art_1",
                            "art_1__frac_I",
                            "art_1__frac_II",
                            "art_1__frac_III",
                            "art_2",
                            "cap_2",
                            "art_3",
                            "tra_1",
                            "tra_2");
        }
    }

    @Nested
    class BeforeArticleOne {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ARTÍCULO ÚNICO.- Se expide la Ley de Lectura, para quedar como sigue:",
                    "ARTICULO UNICO. - Se expide la Ley de Lectura.",
                    "ARTÍCULO PRIMERO. Se expide la Ley de Lectura.",
                    "Artículo Primero.- Se crea la Ley de Lectura del Estado:",
                    "PRIMERO.- Se aprueba la Ley de Lectura.",
                    "ÚNICO. Se expide la Ley de Lectura, en los siguientes términos:",
                    "Artículo primero. Se reforma el Código; y se expide la Ley de Lectura.",
                })
        void the_decrees_own_article_is_preamble(String decree) {
            Expression law = parse("DECRETO No. 489 | " + decree + " | LEY DE LECTURA DEL ESTADO DE AZTLÁN |"
                    + " CAPÍTULO I | DEL OBJETO | Artículo 1. Uno. | Artículo 2. Dos.");

            assertThat(units(law)).containsExactly("cap_1", "art_1", "art_2");
            assertThat(law.preamble()).contains(decree);
        }

        @Test
        void an_article_of_the_bill_quoted_in_the_recitals_is_preamble() {
            Expression law = parse("CONSIDERANDO | Resultando primero. Que el proponente dijo:"
                    + " | “Artículo primero. La lectura es libre:"
                    + " | I. Para todos; | II. Siempre.” | Segundo. Que el artículo 1 decía:"
                    + " | “Artículo 1. La lectura es libre. | Artículo 2. Y es gratuita.”"
                    + " | DECRETO | LEY DE LECTURA | CAPÍTULO I | DEL OBJETO"
                    + " | Artículo 1. Uno. | Artículo 2. Dos. | Artículo 3. Tres.");

            assertThat(units(law)).containsExactly("cap_1", "art_1", "art_2", "art_3");
        }

        @Test
        void articles_of_other_laws_at_the_start_of_lines_are_preamble() {
            Expression law = parse("CONSIDERANDO | Que con fundamento en lo dispuesto por el"
                    + " | Artículo 57 de la Constitución y el | artículo 1 de la Ley de Libros, que dispone la"
                    + " | Ley 821, se expide | LEY DE LECTURA | Artículo 1. Uno. | Artículo 2. Dos.");

            assertThat(units(law)).containsExactly("art_1", "art_2");
        }

        @Test
        void a_decree_that_also_amends_another_law_frames_this_one() {
            Expression law = parse("ARTÍCULO PRIMERO.- Se expide la Ley de Lectura: | LEY DE LECTURA"
                    + " | Artículo 1. Uno. | Artículo 2. Dos."
                    + " | ARTÍCULO SEGUNDO.- Se reforma el artículo 3 del Código Penal, para quedar como sigue:"
                    + " | Artículo 3.- El que dañe un libro será sancionado. | TRANSITORIOS"
                    + " | PRIMERO.- Entra en vigor mañana.");

            assertThat(units(law)).containsExactly("art_1", "art_2", "tra_1");
        }

        @Test
        void articles_that_an_article_quotes_from_another_law_are_its_words() {
            Expression law = parse("Artículo 1. Uno. | Artículo 2. Se reforman los artículos 3 y 4 de la Ley de"
                    + " Libros, para quedar como sigue: | “Artículo 3.- El libro es un bien. | Artículo 4.- Y se"
                    + " presta.” | Artículo 3. Tres. | Artículo 4. Cuatro.");

            assertThat(units(law)).containsExactly("art_1", "art_2", "art_3", "art_4");
            assertThat(find(law, "art_3__par_1").text()).isEqualTo("Tres.");
        }
    }

    @Nested
    class BelowTheArticle {
        @ParameterizedTest
        @ValueSource(strings = {"#.", "#.-", "#)", "#.—", "# .-", "#.- ", "#. -", "(#)"})
        void every_punctuation_of_a_label_is_read(String form) {
            Expression law = parse("Artículo 1. Son: | " + form.replace("#", "I") + " Uno: | "
                    + form.replace("#", "a") + " Alfa; | " + form.replace("#", "b") + " Beta; y | "
                    + form.replace("#", "II") + " Dos, y | " + form.replace("#", "III") + " Tres.");

            assertThat(units(law))
                    .containsExactly(
                            "art_1",
                            "art_1__frac_I",
                            "art_1__frac_I__inc_a",
                            "art_1__frac_I__inc_b",
                            "art_1__frac_II",
                            "art_1__frac_III");
            assertThat(find(law, "art_1__frac_III").text()).isEqualTo("Tres.");
        }

        static Stream<Arguments> lists() {
            return Stream.of(
                    habit(
                            "numbers of a carrier in place of roman ones",
                            "1. Uno; | 2. Dos; y | 3. Tres.",
                            "frac_1 Uno;",
                            "frac_2 Dos; y",
                            "frac_3 Tres."),
                    habit("the number alone on its line", "I. | Uno; | II. | Dos.", "frac_I Uno;", "frac_II Dos."),
                    habit("the number alone with a dash", "I.- | Uno; | II.- | Dos.", "frac_I Uno;", "frac_II Dos."),
                    habit(
                            "inserted fractions",
                            "I. Uno; | I Bis. Más; | I Ter. Y más; | II. Dos.",
                            "frac_I Uno;",
                            "frac_I-bis Más;",
                            "frac_I-ter Y más;",
                            "frac_II Dos."),
                    habit(
                            "inserted fractions with a dash and a letter",
                            "I. Uno; | I-A. Más; | II. Dos.",
                            "frac_I Uno;",
                            "frac_I-a Más;",
                            "frac_II Dos."),
                    habit("capital letters hang from the article", "A) Uno; | B) Dos.", "inc_a Uno;", "inc_b Dos."),
                    habit(
                            "capital letters that hold fractions",
                            "A. Del Estado: | I. Uno; | II. Dos. | B. De los municipios: | I. Tres; | II. Cuatro.",
                            "inc_a Del Estado:",
                            "inc_a__frac_I Uno;",
                            "inc_a__frac_II Dos.",
                            "inc_b De los municipios:",
                            "inc_b__frac_I Tres;",
                            "inc_b__frac_II Cuatro."),
                    habit(
                            "a nested list starts again in each fraction",
                            "I. Uno: | a) A; | b) B; | II. Dos: | a) C; | b) D.",
                            "frac_I Uno:",
                            "frac_I__inc_a A;",
                            "frac_I__inc_b B;",
                            "frac_II Dos:",
                            "frac_II__inc_a C;",
                            "frac_II__inc_b D."),
                    habit(
                            "a typist's letter for the roman one",
                            "I. Uno; | lI. Dos; | lll. Tres; | IV. Cuatro.",
                            "frac_I Uno;",
                            "frac_II Dos;",
                            "frac_III Tres;",
                            "frac_IV Cuatro."),
                    habit(
                            "three ranks",
                            "I. Uno: | a) A: | 1. Alfa; | 2. Beta; | b) B; | II. Dos.",
                            "frac_I Uno:",
                            "frac_I__inc_a A:",
                            "frac_I__inc_a__sub_1 Alfa;",
                            "frac_I__inc_a__sub_2 Beta;",
                            "frac_I__inc_b B;",
                            "frac_II Dos."),
                    habit(
                            "a fraction that says nothing before its list",
                            "I. a) A; | b) B; | II. Dos.",
                            "frac_I ",
                            "frac_I__inc_a A;",
                            "frac_I__inc_b B;",
                            "frac_II Dos."),
                    habit(
                            "definitions with a colon, a stop or a dash after the term",
                            "I. Libro: el impreso; | II. Lector. Quien lee; | III. Sala.- La que hay.",
                            "frac_I Libro: el impreso;",
                            "frac_II Lector. Quien lee;",
                            "frac_III Sala.- La que hay."),
                    habit(
                            "a repealed fraction",
                            "I. Uno; | II. Se deroga. | III. (DEROGADA) | IV. Cuatro.",
                            "frac_I Uno;",
                            "frac_II Se deroga.",
                            "frac_III ",
                            "frac_IV Cuatro."));
        }

        @ParameterizedTest(name = "{0}")
        @MethodSource("lists")
        void every_habit_of_lists_is_read(String name, String paragraphs, List<String> expected) {
            Expression law = parse("Artículo 1. Son: | " + paragraphs);

            assertThat(law.walk()
                            .filter(unit -> unit.level().compareTo(Level.PARAGRAPH) > 0)
                            .map(unit -> unit.eId().value().replace("art_1__", "") + " " + unit.text()))
                    .isEqualTo(expected);
            assertThat(codes(law)).isEmpty();
        }

        @Test
        void unnumbered_definitions_are_paragraphs() {
            Expression law =
                    parse("Artículo 1. Se entiende por: | Libro: el impreso. | Lector: quien lee. | Artículo 2. Dos.");

            assertThat(find(law, "art_1__par_3").text()).isEqualTo("Lector: quien lee.");
        }

        @Test
        void a_paragraph_without_a_number_closes_the_article() {
            Expression law = parse("Artículo 1. Son: | I. Uno; y | II. Dos. | Lo demás se presume. | Artículo 2. Dos.");

            assertThat(find(law, "art_1__par_2").text()).isEqualTo("Lo demás se presume.");
        }

        @Test
        void a_number_that_is_skipped_or_comes_twice_is_told() {
            Expression law =
                    parse("Artículo 1. Son: | I. Uno; | III. Tres; | III. Otra; | IV. Cuatro. | Artículo 3. Tres.");

            assertThat(units(law)).hasSize(6);
            assertThat(law.diagnostics())
                    .extracting(told -> told.code() + " " + told.at())
                    .containsExactly(
                            "GAP_IN_NUMBERING art_1__frac_III",
                            "DUPLICATE_NUMBER art_1__frac_III_2",
                            "GAP_IN_NUMBERING art_3");
        }
    }

    @Nested
    class TransitoryArticles {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "TRANSITORIOS",
                    "T R A N S I T O R I O S",
                    "T R A N S I T O R I O S:",
                    "Transitorios",
                    "TRANSITORIO",
                    "ARTÍCULOS TRANSITORIOS",
                    "ARTICULOS TRANSITORIOS.",
                    "DISPOSICIONES TRANSITORIAS",
                    "DISPOSICIONES FINALES Y TRANSITORIAS",
                    "RÉGIMEN TRANSITORIO",
                    "TRANSITORIOS.-",
                    "A R T Í C U L O S   T R A N S I T O R I O S",
                })
        void every_heading_is_read(String heading) {
            Expression law = parse("Artículo 1. Uno. | " + heading + " | PRIMERO.- Vigencia. | SEGUNDO.- Abrogación.");

            assertThat(units(law)).containsExactly("art_1", "tra_1", "tra_2");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "PRIMERO.- Uno. | SEGUNDO.- Dos.; tra_1 tra_2",
                    "Primero. Uno. | Segundo. Dos.; tra_1 tra_2",
                    "Artículo Primero.- Uno. | Artículo Segundo.- Dos.; tra_1 tra_2",
                    "ARTÍCULO 1°.- Uno. | ARTÍCULO 2°.- Dos.; tra_1 tra_2",
                    "ARTICULO PRIMERO. Uno. | ARTICULO SEGUNDO. Dos.; tra_1 tra_2",
                    "1. Uno. | 2. Dos.; tra_1 tra_2",
                    "1o.- Uno. | 2o.- Dos.; tra_1 tra_2",
                    "ÚNICO.- Uno.; tra_unico",
                    "Artículo Único. Uno.; tra_unico",
                    "UNICO. Uno.; tra_unico",
                    "Primero Transitorio.- Uno. | Segundo Transitorio.- Dos.; tra_1 tra_2",
                    "Artículo Primero Transitorio.- Uno. | Artículo Segundo Transitorio.- Dos.; tra_1 tra_2",
                    "PRIMERO: Uno. | SEGUNDO: Dos.; tra_1 tra_2",
                    "PRIMERO Uno. | SEGUNDO Dos.; tra_1 tra_2",
                    "DÉCIMO.- Diez.; tra_unico",
                    "I. Uno. | II. Dos.; tra_1 tra_2",
                    "Entrará en vigor mañana.; tra_unico",
                })
        void every_form_of_numbers_is_read(String paragraphs, String expected) {
            Expression law = parse("Artículo 1. Uno. | TRANSITORIOS | " + paragraphs);

            assertThat(String.join(" ", units(law))).isEqualTo("art_1 " + expected);
        }

        @Test
        void numbers_of_decrees_go_past_twenty() {
            String[] words = {
                "PRIMERO",
                "SEGUNDO",
                "TERCERO",
                "CUARTO",
                "QUINTO",
                "SEXTO",
                "SÉPTIMO",
                "OCTAVO",
                "NOVENO",
                "DÉCIMO",
                "DÉCIMO PRIMERO",
                "DÉCIMO SEGUNDO",
                "DECIMOTERCERO",
                "DÉCIMOCUARTO",
                "DÉCIMO QUINTO",
                "DÉCIMO SEXTO",
                "DECIMOSÉPTIMO",
                "DÉCIMO OCTAVO",
                "DÉCIMO NOVENO",
                "VIGÉSIMO",
                "VIGÉSIMO PRIMERO",
                "VIGESIMOSEGUNDO"
            };
            StringBuilder law = new StringBuilder("Artículo 1. Uno. | TRANSITORIOS");
            Arrays.stream(words).forEach(word -> law.append(" | ").append(word).append(".- Así es."));

            assertThat(parse(law.toString()).transitory().get(0).provisions()).hasSize(words.length);
        }
    }
}
