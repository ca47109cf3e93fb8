package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.structure.Texts.assertText;
import static org.cotejo.structure.Texts.codes;
import static org.cotejo.structure.Texts.parse;
import static org.cotejo.structure.Texts.units;

import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MenderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "S A B E D :|SABED :",
                "D E C R E T O   N Ú M. 409|DECRETO NÚM. 409",
                "D E C R E T O N U M E R O 12|DECRETO NUMERO 12",
                "C O N S I D E R A N D O|CONSIDERANDO",
                "E X P O S I C I O N  D E  M O T I V O S|EXPOSICION DE MOTIVOS",
            })
    void letter_spaced_words_are_read_whole_and_told(String printed, String read) {
        Expression law = parse(printed, "Artículo 1. Uno.", "Artículo 2. Dos.");

        assertThat(law.preamble()).containsExactly(read);
        assertThat(codes(law)).containsExactly("MENDED_WORDS");
        assertThat(law.diagnostics().get(0).arguments()).contains("1");
    }

    @ParameterizedTest
    @CsvSource({"A B C D E", "Los anexos A B C y D", "O E A", "J. A. M. R."})
    void letters_that_are_no_word_stay(String printed) {
        assertThat(parse(printed, "Artículo 1. Uno.", "Artículo 2. Dos.").preamble())
                .containsExactly(printed);
    }

    @Test
    void words_that_a_hyphen_divides_at_the_end_of_a_line_are_read_whole() {
        Expression law = parse(
                "Artículo 1. Las autoridades darán garantía de audiencia a las perso-",
                "nas interesadas, que tendrán la garan-",
                "tía de ser oídas. Las personas son libres.",
                "Artículo 2. El programa teórico-",
                "práctico será anual.");

        assertText(
                law,
                "art_1__par_1",
                "Las autoridades darán garantía de audiencia a las personas interesadas, que tendrán la garantía de ser"
                        + " oídas. Las personas son libres.");
        assertThat(codes(law)).containsOnly("MENDED_WORDS");
    }

    @Test
    void the_hyphen_of_a_compound_stays_where_the_file_divides_no_words() {
        Expression law = parse("Artículo 1. El programa teórico-", "práctico será anual.", "Artículo 2. Dos.");

        assertText(law, "art_1__par_1", "El programa teórico-práctico será anual.");
        assertThat(codes(law)).isEmpty();
    }

    @Test
    void words_with_a_space_in_them_are_mended_where_the_text_has_them_whole_elsewhere() {
        Expression law = parse(
                "LE Y PARA L A ATENCIÓN DE LOS DELITO S",
                "LEY DE DELITOS Y LA DE LOS DELITOS",
                "Artículo 1. Los tratados internaci onales y los trab ajadores.",
                "Artículo 2. Tratados internacionales, derechos internacionales; trabajadores y trabajadores.",
                "Artículo 3. La ley y la costumbre.");

        assertThat(law.preamble()).first().isEqualTo("LEY PARA LA ATENCIÓN DE LOS DELITOS");
        assertText(law, "art_1__par_1", "Los tratados internacionales y los trabajadores.");
        assertThat(codes(law)).containsOnly("MENDED_WORDS");
    }

    @Test
    void one_odd_space_may_be_how_the_author_writes() {
        Expression law = parse(
                "Artículo 1. Los datos socio demográficos.",
                "Artículo 2. Datos sociodemográficos y sociodemográficos.");

        assertText(law, "art_1__par_1", "Los datos socio demográficos.");
        assertThat(codes(law)).isEmpty();
    }

    @Test
    void doubled_letters_of_shadow_print_are_read_once() {
        Expression law = parse(
                "JJ USTII CII A",
                "DDIISSPPOOSSIICCIIOONNEESS GGEENNEERRAALLEESS",
                "EL DESARROLLO DE LA JUSTICIA",
                "Artículo 1. Uno.",
                "Artículo 2. Dos.");

        assertThat(law.preamble())
                .containsExactly("JUSTICIA", "DISPOSICIONES GENERALES", "EL DESARROLLO DE LA JUSTICIA");
    }

    @Test
    void one_word_a_line_is_one_text() {
        String text =
                "ARTÍCULO 1. La presente ley es de orden público y tiene por objeto prevenir el ruido en las calles"
                        + " de la ciudad y en sus plazas. ARTÍCULO 2. Son autoridades las siguientes: I. La alcaldía; II. La"
                        + " policía, y III. Los demás que diga el reglamento.";
        Expression law = parse(Stream.of(text.split(" ")).toArray(String[]::new));

        assertThat(units(law)).containsExactly("art_1", "art_2", "art_2__frac_I", "art_2__frac_II", "art_2__frac_III");
        assertText(law, "art_2__frac_III", "Los demás que diga el reglamento.");
    }

    @Test
    void a_law_without_line_breaks_is_cut_at_its_labels() {
        Expression law = parse(String.join(
                " ",
                List.of(
                        "LEY DEL RUIDO DEL ESTADO DE MACONDO Al margen un sello. Que el Congreso se ha servido dirigirme lo"
                                + " siguiente: DECRETO NÚMERO 113.",
                        "TÍTULO PRIMERO DISPOSICIONES GENERALES CAPÍTULO I DEL OBJETO",
                        "Artículo 1.- Esta ley, conforme al artículo 2 de la Constitución, es de orden público.",
                        "Artículo 2.- Son autoridades: I.- La alcaldía; II.- La policía, y III.- Las demás.",
                        "CAPÍTULO II DE LAS SANCIONES Artículo 3.- La multa será de diez pesos.",
                        "TRANSITORIOS PRIMERO.- Esta ley entra en vigor mañana. SEGUNDO.- Se deroga la anterior. Dado en el Palacio"
                                + " Legislativo, a 3 de mayo de 2011. Diputado Aureliano.- Rúbrica.")));

        assertThat(units(law)).contains("tit_1", "tit_1__cap_1", "art_1", "art_2__frac_III", "tit_1__cap_2", "art_3");
        assertThat(law.transitory()).hasSize(1);
        assertThat(law.transitory().get(0).provisions()).hasSize(2);
        assertThat(law.conclusion()).first().asString().startsWith("Dado en el Palacio");
    }

    @Test
    void odd_blanks_and_dashes_do_not_hide_a_label() {
        Expression law = parse(
                "Artículo\u00a01\u2009.\u2014\u00a0Uno.",
                "Artículo 2.\u2015 Dos.",
                "Artículo 3.\u2212 Tres.",
                "",
                "  ",
                "Artículo  4 .\u2010  Cuatro.");

        assertThat(units(law)).containsExactly("art_1", "art_2", "art_3", "art_4");
        assertText(law, "art_4__par_1", "Cuatro.");
    }
}
