package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.cotejo.model.Diagnostic;
import org.junit.jupiter.api.Test;

class PdfLayoutTest {
    private static final String[] LEFT = {
        "Artículo 1. Las palabras que",
        "van en la primera columna se",
        "leen juntas.",
        "Artículo 9. Esta.",
        "Artículo 10. Lo que empieza",
        "en una columna y pasa a otra",
        "no se corta donde esta acaba",
        "sino donde se acaba la fra-",
    };
    private static final String[] RIGHT = {
        "se, que es aquí.",
        "Artículo 11. Lo que estaba",
        "junto no se mezcla con nada",
        "de la otra columna, aunque",
        "el archivo lo dibuje antes y",
        "lo ponga en el mismo renglón",
        "de la página.",
        "Artículo 12. Último.",
    };

    @Test
    void columns_are_read_one_after_the_other_however_they_were_drawn() throws IOException {
        PdfFile file = new PdfFile().line(72, 720, "GACETA DE MUESTRA, TOMO PRIMERO, NÚMERO OCHO");
        for (int i = 0; i < LEFT.length; i++) {
            file.line(72, 680 - 14 * i, LEFT[i]).line(320, 680 - 14 * i, RIGHT[i]);
        }

        assertThat(file.read().paragraphs())
                .extracting(SourceParagraph::text)
                .containsExactly(
                        "GACETA DE MUESTRA, TOMO PRIMERO, NÚMERO OCHO",
                        "Artículo 1. Las palabras que van en la primera columna se leen juntas.",
                        "Artículo 9. Esta.",
                        "Artículo 10. Lo que empieza en una columna y pasa a otra no se corta donde esta acaba sino"
                                + " donde se acaba la frase, que es aquí.",
                        "Artículo 11. Lo que estaba junto no se mezcla con nada de la otra columna, aunque el archivo"
                                + " lo dibuje antes y lo ponga en el mismo renglón de la página.",
                        "Artículo 12. Último.");
    }

    @Test
    void a_title_over_both_columns_parts_them() throws IOException {
        PdfFile file = new PdfFile();
        file.lines(72, 700, LEFT).lines(320, 700, RIGHT);
        file.line(150, 560, "TÍTULO SEGUNDO DE LAS COSAS QUE SIGUEN");
        file.lines(320, 530, RIGHT).lines(72, 530, LEFT);

        assertThat(file.read().paragraphs())
                .extracting(SourceParagraph::text)
                .filteredOn(text -> text.matches("(?:Artículo \\d+|TÍTULO).*"))
                .extracting(text -> text.replaceFirst("^(\\S+ \\w+).*", "$1"))
                .containsExactly(
                        "Artículo 1",
                        "Artículo 9",
                        "Artículo 10",
                        "Artículo 11",
                        "Artículo 12",
                        "TÍTULO SEGUNDO",
                        "Artículo 1",
                        "Artículo 9",
                        "Artículo 10",
                        "Artículo 11",
                        "Artículo 12");
    }

    @Test
    void a_short_table_makes_no_columns() throws IOException {
        PdfFile file = new PdfFile();
        for (int i = 0; i < 12; i++) {
            file.line(72, 720 - 14 * i, "Una línea de texto que va de un margen de la página al otro");
        }
        for (int i = 0; i < 3; i++) {
            file.line(72, 500 - 14 * i, "Concepto " + i).line(320, 500 - 14 * i, "Importe " + i);
        }

        assertThat(file.read().paragraphs())
                .extracting(SourceParagraph::text)
                .contains("Concepto 0 Importe 0", "Concepto 1 Importe 1", "Concepto 2 Importe 2");
    }

    @Test
    void lines_drawn_from_the_foot_upwards_are_read_downwards() throws IOException {
        PdfFile file = new PdfFile();
        for (int i = 8; i > 0; i--) {
            file.line(72, 720 - 14 * i, "Línea " + i + ".");
        }

        assertThat(file.read().paragraphs().get(0).text()).startsWith("Línea 1");
    }

    @Test
    void a_paragraph_goes_on_over_the_end_of_a_page_and_a_divided_word_becomes_whole() throws IOException {
        PdfFile file = new PdfFile()
                .lines(
                        72,
                        720,
                        "Artículo 1. Este artículo llena su renglón y",
                        "llega al pie de la página con palabras par-");
        file.page().lines(72, 720, "tidas, que acaban en la otra.", "Artículo 2. Fin.");

        SourceText text = file.read();

        assertThat(text.paragraphs())
                .extracting(SourceParagraph::text)
                .containsExactly(
                        "Artículo 1. Este artículo llena su renglón y llega al pie de la página con palabras partidas,"
                                + " que acaban en la otra.",
                        "Artículo 2. Fin.");
        assertThat(text.paragraphs()).extracting(SourceParagraph::page).containsExactly(1, 2);
    }

    @Test
    void left_and_right_pages_may_have_their_own_margins() throws IOException {
        PdfFile file = new PdfFile();
        for (int i = 1; i <= 4; i++) {
            double left = i % 2 == 0 ? 60 : 90;
            for (int k = 0; k < 12; k++) {
                file.lines(
                        left,
                        640 - 42 * k,
                        "Artículo " + i + k + ". Este artículo llena su renglón y",
                        "sigue en el que viene.");
            }
            if (i < 4) {
                file.page();
            }
        }

        assertThat(file.read().paragraphs())
                .hasSize(48)
                .allMatch(paragraph -> paragraph.text().endsWith("viene."))
                .noneMatch(paragraph -> paragraph.alignment() == SourceParagraph.Alignment.CENTER);
    }

    @Test
    void words_at_an_angle_are_told_and_not_read() throws IOException {
        SourceText text = new PdfFile()
                .lines(72, 720, "Artículo 1. Texto derecho.")
                .turned(45, 150, 300, "COPIA SIN VALOR")
                .turned(90, 40, 200, "Gaceta de muestra")
                .read();

        assertThat(text.paragraphs()).hasSize(1);
        assertThat(text.diagnostics()).singleElement().satisfies(told -> {
            assertThat(told.code()).isEqualTo("TURNED_TEXT");
            assertThat(told.arguments().get(0)).contains("COPIA SIN VALOR", "Gaceta de muestra");
        });
    }

    @Test
    void what_is_drawn_twice_for_a_shadow_is_read_once() throws IOException {
        SourceText text = new PdfFile()
                .line(72, 720, "Artículo 1. Con sombra.")
                .line(72.4, 719.6, "Artículo 1. Con sombra.")
                .read();

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Artículo 1. Con sombra.");
    }

    @Test
    void letters_that_are_printed_joined_come_apart() throws IOException {
        SourceText text = new PdfFile()
                .embedded(72, 720, "El \uFB01n es uno y o\uFB01cial.")
                .read();

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("El fin es uno y oficial.");
    }

    @Test
    void one_that_may_only_be_looked_at_is_read() throws IOException {
        AccessPermission none = new AccessPermission();
        none.setCanExtractContent(false);

        SourceText text = new PdfFile()
                .line(72, 720, "Artículo 1. De lectura.")
                .protect(new StandardProtectionPolicy("owner", "", none))
                .read();

        assertThat(text.paragraphs()).hasSize(1);
    }

    @Test
    void pages_that_are_pictures_among_others_are_told() throws IOException {
        PdfFile file = new PdfFile().line(72, 720, "Artículo 1. Una página con texto y otra que es imagen.");

        SourceText text = file.page().picture().read();

        assertThat(text.diagnostics()).extracting(Diagnostic::code).containsExactly("UNREAD_PAGES");
        assertThat(text.diagnostics().get(0).arguments()).containsExactly("2");
    }
}
