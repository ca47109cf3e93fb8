package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.assertText;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.units;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.model.Expression;
import org.cotejo.model.TransitoryDecree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Transitory articles, decrees of reform and signatures. */
class TransitoryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRANSITORIOS",
                "T R A N S I T O R I O S",
                "Transitorio",
                "ARTÍCULOS TRANSITORIOS",
                "Artículos Transitorios",
                "DISPOSICIONES TRANSITORIAS",
                "TRANSITORIOS:"
            })
    void every_heading_of_transitory_articles_is_read(String heading) {
        Expression law = parse("Artículo 1. Uno.", heading, "PRIMERO.- Entra en vigor.", "SEGUNDO.- Se abroga otra.");

        assertThat(units(law)).containsExactly("art_1", "tra_1", "tra_2");
        assertThat(law.transitory()).extracting(TransitoryDecree::name).containsExactly("original");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PRIMERO.- Uno.            | SEGUNDO.- Dos.",
                "Primero. Uno.             | Segundo. Dos.",
                "PRIMERA.- Uno.            | SEGUNDA.- Dos.",
                "Artículo Primero.- Uno.   | Artículo Segundo.- Dos.",
                "ARTICULO PRIMERO.- Uno.   | ARTICULO SEGUNDO.- Dos.",
                "Primero Transitorio. Uno. | Segundo Transitorio. Dos.",
                "Artículo 1.- Uno.         | Artículo 2.- Dos.",
                "1. Uno.                   | 2. Dos.",
            })
    void every_label_of_a_transitory_article_is_read(String first, String second) {
        Expression law = parse("Artículo 1. Cuerpo.", "TRANSITORIOS", first, second);

        assertText(law, "tra_1__par_1", "Uno.");
        assertText(law, "tra_2__par_1", "Dos.");
    }

    @Test
    void ordinals_in_words_go_on_past_ten() {
        Expression law = parse(
                "Artículo 1. Cuerpo.",
                "TRANSITORIOS",
                "Primero. A.",
                "Segundo. A.",
                "Tercero. A.",
                "Cuarto. A.",
                "Quinto. A.",
                "Sexto. A.",
                "Séptimo. A.",
                "Octavo. A.",
                "Noveno. A.",
                "Décimo. A.",
                "Décimo Primero. A.",
                "DÉCIMOSEGUNDO. A.",
                "Decimotercero.- A.");

        assertThat(units(law)).endsWith("tra_10", "tra_11", "tra_12", "tra_13");
    }

    @Test
    void the_only_transitory_article_is_called_so() {
        Expression law = parse("Artículo 1. Cuerpo.", "TRANSITORIO", "ÚNICO.- Entra en vigor mañana.");

        assertThat(find(law, "tra_unico").num()).isEqualTo("ÚNICO");
    }

    @Test
    void a_transitory_article_may_hold_a_list_and_paragraphs() {
        Expression law = parse(
                "Artículo 1. Cuerpo.",
                "TRANSITORIOS",
                "Primero. Se hará:",
                "I. Esto;",
                "II. Aquello.",
                "Y más.",
                "Segundo. Fin.");

        assertThat(units(law)).containsExactly("art_1", "tra_1", "tra_1__frac_I", "tra_1__frac_II", "tra_2");
        assertText(law, "tra_1__par_2", "Y más.");
    }

    @Test
    void signatures_are_the_conclusion() {
        Expression law = parse(
                "Artículo 1. Cuerpo.",
                "TRANSITORIOS",
                "ÚNICO.- Entra en vigor.",
                "LO TENDRÁ ENTENDIDO EL GOBERNADOR DEL ESTADO.",
                "D A D O en el Salón de Sesiones, a los dos días de mayo. DIP. X. Rúbrica.",
                "Por tanto mando se imprima y publique.");

        assertThat(law.conclusion()).hasSize(3);
    }

    @Test
    void signatures_end_a_law_without_transitory_articles() {
        Expression law = parse(
                "Artículo 1. Cuerpo.",
                "Artículo 2. Más.",
                "Dado en el Palacio Legislativo, a primero de mayo.",
                "Una firma.");

        assertThat(law.conclusion()).hasSize(2);
        assertThat(units(law)).containsExactly("art_1", "art_2");
    }

    @Test
    void decrees_of_reform_follow_with_their_own_transitory_articles() {
        Expression law = parse(
                "Artículo 1. Cuerpo.",
                "TRANSITORIOS",
                "Primero. Uno.",
                "México, D. F., a 27 de abril de 2012.- Dip. X, Presidente.- Rúbricas.",
                "ARTÍCULOS TRANSITORIOS DE DECRETOS DE REFORMA",
                "DECRETO por el que se adiciona un párrafo al artículo 1 de la Ley.",
                "Publicado en el Diario Oficial de la Federación el 19 de marzo de 2014",
                "Artículo Único.- Se adiciona un párrafo al artículo 1, para quedar como sigue:",
                "……….",
                "TRANSITORIO",
                "ÚNICO. El presente Decreto entrará en vigor.",
                "México, D.F., a 11 de febrero de 2014.- Dip. X.- Rúbricas. DECRETO por el que se reforman diversas disposiciones de la Ley. Publicado en el Diario Oficial"
                        + " de la Federación el 7 de junio de 2024",
                "Artículo Único.- Se reforman los artículos 1 y 2.",
                "Transitorios",
                "Primero.- Uno.",
                "Segundo.- Dos.");

        assertThat(law.transitory())
                .extracting(TransitoryDecree::name)
                .containsExactly("original", "DOF 2014-03-19", "DOF 2024-06-07");
        assertThat(units(law))
                .containsExactly(
                        "art_1",
                        "tra_1",
                        "dec_2014-03-19__tra_unico",
                        "dec_2024-06-07__tra_1",
                        "dec_2024-06-07__tra_2");
        assertThat(law.lastReform()).isEqualTo(LocalDate.of(2024, 6, 7));
    }

    @Test
    void decrees_named_by_a_line_of_the_gazette_are_read() {
        Expression law = parse(
                "Artículo 1. Cuerpo.",
                "TRANSITORIOS",
                "PRIMERO. Uno.",
                "Dado en el Palacio, a primero de mayo.",
                "[N. DE E. A CONTINUACIÓN SE TRANSCRIBEN LOS ARTÍCULOS TRANSITORIOS DE LOS DECRETOS DE REFORMAS.]",
                "P.O. 19 DE MAYO DE 2017.",
                "DECRETO NÚMERO 671, POR EL QUE SE REFORMA LA LEY.",
                "PRIMERO. Uno.",
                "SEGUNDO. Dos.",
                "P.O. 11 DE MARZO DE 2022.",
                "DECRETO NÚMERO 118.",
                "PRIMERO. Uno.");

        assertThat(law.transitory())
                .extracting(TransitoryDecree::name)
                .containsExactly("original", "P.O. 2017-05-19", "P.O. 2022-03-11");
        assertThat(law.transitory())
                .extracting(decree -> decree.provisions().size())
                .isEqualTo(List.of(1, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TRANSITORIOS DEL DECRETO QUE REFORMA EL ARTÍCULO 3, PUBLICADO EN EL P. O. NO. 31, DEL 14 DE ABRIL DE 2023",
                "TRANSITORIOS DE REFORMAS|DECRETO NÚMERO 812 POR EL QUE SE REFORMA LA LEY. (P.O. 14 de abril de 2023)",
                "TRANSITORIOS DEL DECRETO DE REFORMA|P.O. No. 31, 14 de abril de 2023. DECRETO 577. Se reforma el artículo 31",
            })
    void a_heading_may_tell_the_decree(String headings) {
        String[] heading = headings.split("\\|");
        Expression law = heading.length == 1
                ? parse(
                        "Artículo 1. A.",
                        "TRANSITORIOS",
                        "Primero. Uno.",
                        heading[0],
                        "Artículo Primero.- Uno.",
                        "Artículo Segundo.- Dos.")
                : parse(
                        "Artículo 1. A.",
                        "TRANSITORIOS",
                        "Primero. Uno.",
                        heading[0],
                        heading[1],
                        "Primero.- Uno.",
                        "Segundo.- Dos.");

        assertThat(law.transitory()).extracting(TransitoryDecree::name).containsExactly("original", "P.O. 2023-04-14");
        assertThat(units(law)).endsWith("dec_2023-04-14__tra_1", "dec_2023-04-14__tra_2");
    }

    @Test
    void a_decree_without_date_gets_a_number() {
        Expression law = parse("Artículo 1. A.", "TRANSITORIOS", "Primero. Uno.", "TRANSITORIOS", "Primero. Otro uno.");

        assertThat(units(law)).containsExactly("art_1", "tra_1", "dec_2__tra_1");
    }

    @Test
    void other_articles_of_the_decree_that_carries_the_law_frame_it() {
        Expression law = parse(
                "Artículo Primero.- Se expide la Ley de Cosas.",
                "LEY DE COSAS",
                "Artículo 1. Cuerpo.",
                "TRANSITORIOS",
                "Primero. Uno.",
                "Segundo. Dos.",
                "Artículo Segundo. ……….",
                "TRANSITORIO",
                "ÚNICO.- El presente Decreto entrará en vigor.");

        assertThat(units(law)).containsExactly("art_1", "tra_1", "tra_2");
        assertThat(law.conclusion())
                .containsExactly(
                        "Artículo Segundo. ……….", "TRANSITORIO", "ÚNICO.- El presente Decreto entrará en vigor.");
    }

    @Test
    void a_decree_that_amends_other_laws_after_the_law_frames_it_too() {
        Expression law = parse(
                "Artículo 1. Cuerpo.",
                "Artículo 2. Más.",
                "ARTÍCULO SEGUNDO. Se reforma el artículo 3 del Código, para quedar así:",
                "Artículo 3. Otra cosa.",
                "TRANSITORIOS",
                "Primero. Uno.");

        assertThat(units(law)).containsExactly("art_1", "art_2", "tra_1");
        assertThat(law.conclusion()).hasSize(2);
    }

    @Test
    void transitory_articles_are_never_mixed_with_the_body() {
        Expression law = parse(
                "CAPÍTULO I",
                "Uno",
                "Artículo 1. A.",
                "TRANSITORIOS",
                "Artículo Primero.- B.",
                "Artículo Segundo.- Se derogan otras.");

        assertThat(law.body()).hasSize(1);
        assertThat(law.transitory().get(0).provisions()).hasSize(2);
    }
}
