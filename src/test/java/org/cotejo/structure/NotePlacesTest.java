package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.notes;
import static org.cotejo.structure.Texts.parse;

import org.cotejo.model.Expression;
import org.cotejo.model.Provision;
import org.junit.jupiter.api.Test;

/** To which provision a note belongs, in the house styles of different compilers. */
class NotePlacesTest {

    @Test
    void above_the_last_note_of_a_chapter_does_not_slip_into_the_next_one() {
        Expression law = parse(
                "CAPÍTULO I",
                "De una cosa",
                "(REFORMADO, P.O. 6 DE JUNIO DE 2014)",
                "ARTÍCULO 1. Son:",
                "I. Una;",
                "(REFORMADA, P.O. 7 DE JUNIO DE 2015)",
                "II. Otra;",
                "(DEROGADA, P.O. 8 DE JUNIO DE 2016)",
                "III. SE DEROGA.",
                "(REFORMADO [N. DE E. ADICIONADO], P.O. 9 DE JUNIO DE 2017)",
                "CAPÍTULO II",
                "De otra cosa",
                "(ADICIONADO, P.O. 9 DE JUNIO DE 2017)",
                "ARTÍCULO 2. Fin.");

        assertThat(notes(find(law, "art_1"))).containsExactly("reformed 2014-06-06");
        assertThat(notes(find(law, "art_1__frac_II"))).containsExactly("reformed 2015-06-07");
        assertThat(notes(find(law, "art_1__frac_III"))).containsExactly("repealed 2016-06-08");
        assertThat(find(law, "art_1__frac_III").repealed()).isTrue();
        assertThat(notes(find(law, "cap_2"))).containsExactly("added 2017-06-09");
        assertThat(notes(find(law, "art_2"))).containsExactly("added 2017-06-09");
    }

    @Test
    void below_notes_on_headings_repealed_fractions_and_the_last_unit_of_a_chapter() {
        Expression law = parse(
                "CAPÍTULO I",
                "De una cosa",
                "Denominación del Capítulo reformada P.O. 06-06-2014",
                "Artículo 1. Son:",
                "I. Una;",
                "II. Se deroga.",
                "Fracción derogada P.O. 08-06-2016",
                "III. Otra.",
                "Fracción adicionada P.O. 07-06-2015. Reformada P.O. 08-06-2016",
                "CAPÍTULO II",
                "De otra cosa",
                "Capítulo adicionado P.O. 09-06-2017",
                "Artículo 2. Fin.",
                "Artículo adicionado P.O. 09-06-2017",
                "TRANSITORIOS",
                "ÚNICO. Vigencia.");

        assertThat(notes(find(law, "cap_1"))).containsExactly("reformed 2014-06-06");
        assertThat(notes(find(law, "art_1__frac_II"))).containsExactly("repealed 2016-06-08");
        assertThat(notes(find(law, "art_1__frac_III"))).containsExactly("reformed 2016-06-08");
        assertThat(notes(find(law, "cap_2"))).containsExactly("added 2017-06-09");
        assertThat(notes(find(law, "art_2"))).containsExactly("added 2017-06-09");
        assertThat(find(law, "tra_unico").amendments()).isEmpty();
    }

    @Test
    void each_form_of_note_has_its_own_side() {
        Expression law = parse(
                "CAPÍTULO I",
                "De una cosa",
                "(REFORMADO, P.O. 6 DE JUNIO DE 2014)",
                "ARTÍCULO 1. Son:",
                "I. Una;",
                "(REFORMADA, P.O. 7 DE JUNIO DE 2015)",
                "II. Otra.",
                "[Fracción reformada mediante Decreto No. 224-05 publicado en el P.O.E. No. 73 del 10 de septiembre de 2005]",
                "ARTÍCULO 2. Medio.",
                "[Artículo adicionado mediante Decreto No. 225-05 publicado en el P.O.E. No. 74 del 14 de septiembre de 2005]",
                "CAPÍTULO II",
                "De otra cosa",
                "ARTÍCULO 3. Fin.");

        assertThat(notes(find(law, "art_1"))).containsExactly("reformed 2014-06-06");
        assertThat(notes(find(law, "art_1__frac_II")))
                .containsExactlyInAnyOrder("reformed 2015-06-07", "reformed 2005-09-10");
        assertThat(notes(find(law, "art_2"))).containsExactly("added 2005-09-14");
        assertThat(find(law, "cap_2").amendments()).isEmpty();
        assertThat(find(law, "art_3").amendments()).isEmpty();
    }

    @Test
    void a_note_broken_over_lines_is_one() {
        Expression law = parse(
                "CAPÍTULO I",
                "De una cosa",
                "[Capítulo reformado mediante Decreto No. 224-05 publicado en el",
                "P.O.E. No. 73 del 10 de septiembre de 2005]",
                "Artículo 1. Una.",
                "Artículo adicionado DOF 30-12-1996. Reformado DOF 31-12-1998. Derogado DOF 19-01-2018.",
                "Adicionado DOF 20-05-2021. Reformado DOF 07-06-2021,",
                "11-03-2022",
                "Artículo 2. Otra.",
                "Artículo adicionado y reformado según publicación en el",
                "DOF 11-03-2022",
                "Artículo 3. Fin.");

        assertThat(find(law, "cap_1").amendments().get(0).text())
                .isEqualTo("[Capítulo reformado mediante Decreto No. 224-05 publicado en el "
                        + "P.O.E. No. 73 del 10 de septiembre de 2005]");
        assertThat(find(law, "art_1").amendments().get(0).dates()).hasSize(6);
        assertThat(notes(find(law, "art_2"))).containsExactly("reformed 2022-03-11");
        assertThat(codes(law)).isEmpty();
    }

    @Test
    void inline_notes_of_many_forms_are_taken_off_the_words() {
        Expression law = parse(
                "Artículo 1. Son:",
                "I. Una; (Ref. P. O. No. 47, 27-IX-13)",
                "II. Otra; y (Adicionada, P.O. 17 de mayo de 2013)",
                "III. La tercera (sic). [Reformada por Decreto 87]",
                "Artículo 2. Todo. (Párrafo reformado. P.O. 17 de mayo de 2013)",
                "Y más. (F. DE E., P.O. 15 DE MAYO DE 2017)");

        assertThat(texts(law, "art_1__frac_I", "art_1__frac_II", "art_1__frac_III", "art_2__par_1", "art_2__par_2"))
                .isEqualTo("Una;|Otra; y|La tercera (sic).|Todo.|Y más.");
        assertThat(notes(find(law, "art_1__frac_III"))).containsExactly("reformed null");
        assertThat(notes(find(law, "art_2__par_1"))).containsExactly("reformed 2013-05-17");
        assertThat(notes(find(law, "art_2__par_2"))).containsExactly("corrected 2017-05-15");
    }

    @Test
    void bare_notes_of_other_gazettes_and_by_decree_alone_are_notes() {
        Expression law = parse(
                "Artículo 1. Son:",
                "I. Una;",
                "Fracción reformada D.O. 23-06-2021",
                "II. Otra.",
                "Fracción adicionada mediante Decreto número 553/2017",
                "Artículo 2. Todo.",
                "Epígrafe reformado DOF 16-07-2025",
                "N. DE E. CONFORME AL TRANSITORIO SEGUNDO DEL DECRETO, ESTE ARTÍCULO ESTARÁ VIGENTE HASTA EL AÑO 2020.",
                "Artículo 3. Fin.");

        assertThat(notes(find(law, "art_1__frac_I"))).containsExactly("reformed 2021-06-23");
        assertThat(find(law, "art_1__frac_II").amendments().get(0).decree()).isEqualTo("Decreto número 553/2017");
        assertThat(find(law, "art_2__par_1").text()).isEqualTo("Todo.");
    }

    private static String texts(Expression law, String... eIds) {
        StringBuilder texts = new StringBuilder();
        for (String eId : eIds) {
            Provision provision = find(law, eId);
            texts.append(texts.isEmpty() ? "" : "|").append(provision.text());
        }
        return texts.toString();
    }
}
