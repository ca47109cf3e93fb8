package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.assertText;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.notes;
import static org.cotejo.structure.Texts.parse;

import java.time.LocalDate;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes of the editor: above or below their unit, or at the end of its words. */
class NotesTest {

    @Test
    void notes_below_belong_to_the_unit_above() {
        Expression law = parse(
                "CAPÍTULO I",
                "Del objeto",
                "Capítulo adicionado DOF 07-06-2024",
                "Artículo 1. Son:",
                "Párrafo reformado DOF 19-01-2018",
                "I. Uno:",
                "a) Alfa;",
                "Inciso reformado DOF 07-06-2024",
                "b) Beta.",
                "Fracción reformada DOF 20-05-2021",
                "II. Dos.",
                "Cierre.",
                "Artículo reformado DOF 14-11-2025",
                "Artículo 2. Fin.");

        assertThat(notes(find(law, "cap_1"))).containsExactly("added 2024-06-07");
        assertThat(notes(find(law, "art_1__par_1"))).containsExactly("reformed 2018-01-19");
        assertThat(notes(find(law, "art_1__frac_I__inc_a"))).containsExactly("reformed 2024-06-07");
        assertThat(notes(find(law, "art_1__frac_I"))).containsExactly("reformed 2021-05-20");
        assertThat(notes(find(law, "art_1"))).containsExactly("reformed 2025-11-14");
        assertText(law, "art_1__par_2", "Cierre.");
    }

    @Test
    void a_note_on_a_fraction_below_its_paragraphs_claims_them_for_it() {
        Expression law = parse(
                "Artículo 1. Son:",
                "I. Uno.",
                "II. Dos.",
                "Más sobre dos.",
                "Fracción reformada DOF 19-03-2014",
                "Artículo 2. Fin.");

        assertText(law, "art_1__frac_II__par_2", "Más sobre dos.");
        assertThat(notes(find(law, "art_1__frac_II"))).containsExactly("reformed 2014-03-19");
    }

    @Test
    void notes_above_belong_to_the_unit_below() {
        Expression law = parse(
                "(REFORMADA SU DENOMINACIÓN, P.O. 19 DE MAYO DE 2017)",
                "CAPÍTULO I",
                "Del objeto",
                "(REFORMADO PRIMER PÁRRAFO, P.O. 19 DE MAYO DE 2017)",
                "ARTÍCULO 1. Son:",
                "I. Uno;",
                "(ADICIONADA, P.O. 11 DE MARZO DE 2022)",
                "II. Dos.",
                "(ADICIONADO, P.O. 19 DE MAYO DE 2017)",
                "Cierre.",
                "(DEROGADO, P.O. 11 DE MARZO DE 2022)",
                "ARTÍCULO 2. Se deroga.",
                "(F. DE E., P.O. 15 DE MAYO DE 2017)",
                "ARTÍCULO 3. Fin.");

        assertThat(notes(find(law, "cap_1"))).containsExactly("reformed 2017-05-19");
        assertThat(notes(find(law, "art_1__par_1"))).containsExactly("reformed 2017-05-19");
        assertThat(notes(find(law, "art_1__frac_II"))).containsExactly("added 2022-03-11");
        assertThat(notes(find(law, "art_1__par_2"))).containsExactly("added 2017-05-19");
        assertThat(notes(find(law, "art_2"))).containsExactly("repealed 2022-03-11");
        assertThat(notes(find(law, "art_3"))).containsExactly("corrected 2017-05-15");
    }

    @Test
    void a_note_at_the_end_of_the_words_is_taken_out_of_them() {
        Expression law = parse(
                "Artículo 1°.- Son:",
                "I.- Uno; (Ref. P. O. No. 31, 14-IV-23)",
                "II.- Dos.",
                "Artículo 2. Se deroga. (Derogado, P.O. 27 de agosto de 2021)",
                "Artículo 3. Todo. (Reformado, P.O. 17 de mayo de 2013)");

        assertText(law, "art_1__frac_I", "Uno;");
        assertThat(notes(find(law, "art_1__frac_I"))).containsExactly("reformed 2023-04-14");
        assertThat(find(law, "art_2").repealed()).isTrue();
        assertThat(notes(find(law, "art_3"))).containsExactly("reformed 2013-05-17");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Artículo adicionado DOF 01-02-2003. Reformado DOF 04-05-2006 | reformed | 2006-05-04",
                "Artículo reformado DOF 01-02-2003. Derogado DOF 04-05-2006   | repealed | 2006-05-04",
                "Fracción recorrida DOF 01-02-2003, 04-05-2006                | renumbered | 2006-05-04",
                "(RECORRIDA, P.O. 6 DE DICIEMBRE DE 2019)                     | renumbered | 2019-12-06",
                "(Ref. P. O. No. 47, 27-IX-13)                                | reformed | 2013-09-27",
                "(F. DE E., P.O. 15 DE MAYO DE 2017)                           | corrected | 2017-05-15",
            })
    void a_note_tells_the_last_action_and_its_date(String text, String action, LocalDate date) {
        Expression law = parse("Artículo 1. Son:", "I. Uno.", text, "Artículo 2. Fin.");

        assertThat(law.walk().flatMap(provision -> provision.amendments().stream()))
                .extracting(note -> note.text() + " " + note.action() + " " + note.date())
                .containsExactly(text + " " + action + " " + date);
    }

    @Test
    void parentheses_that_are_no_note_stay_in_the_text() {
        Expression law =
                parse("Artículo 1. El Código (ahora Nacional) y la reforma (véase el anexo).", "Artículo 2. Fin.");

        assertThat(find(law, "art_1").amendments()).isEmpty();
        assertText(law, "art_1__par_1", "El Código (ahora Nacional) y la reforma (véase el anexo).");
    }

    @Test
    void an_article_about_reforms_is_no_note() {
        Expression law = parse(
                "Artículo 1. Uno.",
                "Artículo 2. Se adicionan los formatos publicados en el P.O. 6 DE JUNIO DE 2014.",
                "Artículo 3. Fin.");

        assertThat(find(law, "art_2__par_1").text()).startsWith("Se adicionan");
    }
}
