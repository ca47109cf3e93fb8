package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Report;
import org.cotejo.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class FichaWriterTest {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private static byte[] bytes(ReportFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.content().write(out);
        return out.toByteArray();
    }

    private static List<ReportFile> files(String format, Report report, Rulebook rulebook, Locale locale) {
        return ReportWriters.named(format).files(report, rulebook, locale);
    }

    @Test
    void there_is_a_file_a_law_whatever_its_name_holds() {
        assertThat(files("ficha", Reports.sample(), Books.libraries(), SPANISH))
                .extracting(ReportFile::name)
                .hasSize(3)
                .contains("ficha-arboleda.docx", "ficha-valle-hondo.docx")
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9-]+\\.docx"));
    }

    @Test
    void a_ficha_has_at_most_two_pages_in_the_longest_language() throws IOException {
        Rulebook rulebook = BigReports.rulebook(120);
        Report report = BigReports.report(rulebook, 3);

        assertThat(PdfTexts.pages(bytes(
                        files("ficha-pdf", report, rulebook, Locale.FRENCH).get(0))))
                .isLessThanOrEqualTo(2);
    }

    @Test
    void everybody_can_read_it_says_the_standard() throws Exception {
        ReportFile hostile =
                files("ficha-pdf", Reports.sample(), Books.libraries(), SPANISH).get(1);

        assertThat(PdfTexts.broken(bytes(hostile))).isEmpty();
    }

    @Test
    void it_tells_score_gravest_gaps_and_sources() throws IOException {
        String text = PdfTexts.text(bytes(
                files("ficha-pdf", Reports.sample(), Books.libraries(), SPANISH).get(0)));

        assertThat(text)
                .contains("Las brechas más graves", "-1+1: añadir quién y cuándo.", "Calendario", "arboleda.docx")
                .contains("0123456789abcdef".repeat(4).substring(0, 20));
    }

    @Test
    void same_input_gives_same_bytes() throws IOException {
        for (String format : List.of("ficha", "ficha-pdf")) {
            assertThat(bytes(files(format, Reports.sample(), Books.libraries(), SPANISH)
                            .get(1)))
                    .isEqualTo(bytes(files(format, Reports.sample(), Books.libraries(), SPANISH)
                            .get(1)));
        }
    }
}
