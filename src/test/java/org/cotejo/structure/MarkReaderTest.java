package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.assertText;
import static org.cotejo.structure.Texts.eIds;
import static org.cotejo.structure.Texts.find;
import static org.cotejo.structure.Texts.notes;
import static org.cotejo.structure.Texts.texts;
import static org.cotejo.structure.Texts.units;

import org.cotejo.ingest.Mark.Role;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.junit.jupiter.api.Test;

class MarkReaderTest {

    @Test
    void marks_are_obeyed_whatever_the_text_looks_like() {
        Expression law = texts().marked(Role.PREAMBLE, null, "", "Artículo 1. Del proyecto.")
                .marked(Role.UNIT, Level.CHAPTER, "CAPÍTULO I", "")
                .marked(Role.HEADING, null, "", "Del objeto")
                .marked(Role.UNIT, Level.ARTICLE, "Artículo 1º.", "")
                .marked(Role.HEADING, null, "", "Objeto")
                .marked(Role.NOTE, Level.ARTICLE, "", "(REFORMADO, P.O. 17 DE ABRIL DE 2015)")
                .marked(Role.TEXT, Level.ARTICLE, "", "Son:")
                .marked(Role.UNIT, Level.FRACTION, "I.", "")
                .marked(Role.TEXT, Level.FRACTION, "", "Uno:")
                .marked(Role.UNIT, Level.POINT, "a)", "Alfa;")
                .marked(Role.TEXT, Level.FRACTION, "", "Más de uno.")
                .marked(Role.TEXT, Level.ARTICLE, "", "Cierre.")
                .marked(Role.TRANSITORY, null, "", "TRANSITORIOS")
                .marked(Role.UNIT, Level.ARTICLE, "PRIMERO.", "")
                .marked(Role.TEXT, null, "", "Entra en vigor.")
                .marked(Role.TRANSITORY, null, "", "P.O. 17 DE ABRIL DE 2015.")
                .marked(Role.UNIT, Level.ARTICLE, "ÚNICO.", "Hoy.")
                .marked(Role.CONCLUSION, null, "", "Dado en el Palacio.")
                .parse();

        assertThat(eIds(law))
                .containsExactly(
                        "cap_1",
                        "art_1",
                        "art_1__par_1",
                        "art_1__frac_I",
                        "art_1__frac_I__inc_a",
                        "art_1__frac_I__par_2",
                        "art_1__par_2",
                        "tra_1",
                        "tra_1__par_1",
                        "dec_2015-04-17__tra_unico",
                        "dec_2015-04-17__tra_unico__par_1");
        assertThat(find(law, "art_1").num()).isEqualTo("1º");
        assertThat(find(law, "art_1").heading()).isEqualTo("Objeto");
        assertThat(notes(find(law, "art_1"))).containsExactly("reformed 2015-04-17");
        assertText(law, "art_1__frac_I", "Uno:");
        assertThat(law.preamble()).containsExactly("Artículo 1. Del proyecto.");
        assertThat(law.conclusion()).containsExactly("Dado en el Palacio.");
    }

    @Test
    void numbers_of_unknown_form_are_kept() {
        Expression law = texts().marked(Role.UNIT, Level.PART, "Part the First —", "")
                .marked(Role.UNIT, Level.ARTICLE, "§ 17 bis/2", "Words.")
                .marked(Role.UNIT, Level.POINT, "(*)", "Starred.")
                .parse();

        assertThat(units(law)).hasSize(3);
        assertThat(law.body().get(0).num()).isEqualTo("Part the First");
    }

    @Test
    void numbered_paragraphs_keep_their_number_and_hold_what_hangs_from_them() {
        Expression law = texts().marked(Role.UNIT, Level.SECTION, "", "")
                .marked(Role.HEADING, null, "", "Powers")
                .marked(Role.UNIT, Level.ARTICLE, "SEC. 2.", "")
                .marked(Role.UNIT, Level.PARAGRAPH, "(1)", "")
                .marked(Role.TEXT, Level.PARAGRAPH, "", "A notice may:")
                .marked(Role.UNIT, Level.POINT, "(a)", "apply;")
                .marked(Role.TEXT, Level.PARAGRAPH, "", "or not.")
                .marked(Role.UNIT, Level.PARAGRAPH, "(2)", "Another.")
                .marked(Role.UNIT, Level.SECTION, "", "")
                .marked(Role.UNIT, Level.ARTICLE, "§ 3", "")
                .marked(Role.TEXT, null, "", "- Words.")
                .parse();

        assertThat(eIds(law))
                .containsExactly(
                        "sec_nn",
                        "art_2",
                        "art_2__par_1",
                        "art_2__par_1__inc_a",
                        "art_2__par_1__par_2",
                        "art_2__par_2",
                        "sec_nn_2",
                        "art_3",
                        "art_3__par_1");
        assertThat(find(law, "art_2__par_1").num()).isEqualTo("1");
        assertThat(find(law, "art_2").num()).isEqualTo("2");
        assertText(law, "art_3__par_1", "Words.");
        assertThat(law.diagnostics()).isEmpty();
    }
}
