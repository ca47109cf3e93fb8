package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.cotejo.finding.Report;
import org.cotejo.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class PdfReportWriterTest {
    private static final byte[] SAMPLE = write(Reports.sample(), "es");

    private static byte[] write(Report report, String language) {
        return write(report, Books.libraries(), language);
    }

    private static byte[] write(Report report, Rulebook rulebook, String language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfReportWriter().write(report, rulebook, Locale.forLanguageTag(language), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Words broken between lines count as parted and as whole. */
    private static String visible(byte[] written) throws IOException {
        String text = PdfTexts.text(written);
        return text.replaceAll("\\R", " ").replaceAll(" {2,}", " ") + text.replaceAll("\\R", "");
    }

    @Test
    void same_input_gives_same_bytes() {
        assertThat(write(Reports.sample(), "es")).isEqualTo(SAMPLE);
    }

    @Test
    void words_of_laws_stay_words() throws IOException {
        assertThat(visible(SAMPLE))
                .contains(Reports.SCRIPT, Reports.FORMULA, "@dentro de <tres> días", "texto <suelto>")
                .contains("ab".repeat(32), "A. Núñez", "Lo leí <dos> veces.", "roto & <b>.docx");
    }

    @Test
    void survives_characters_that_no_font_and_no_xml_has() throws IOException {
        assertThat(visible(write(Reports.titled("a\u0000b\ud800d\uffffe 法律 \ud83d\ude00"), "es")))
                .contains("Arboleda");
    }

    @Test
    void everybody_can_read_it_says_the_standard() throws Exception {
        assertThat(PdfTexts.broken(SAMPLE)).isEmpty();
    }

    @Test
    void it_says_its_title_and_its_language() throws IOException {
        try (PDDocument document = PdfTexts.read(write(Reports.sample(), "fr"))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Rapport d’harmonisation");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    @Test
    void its_fonts_are_inside() throws IOException {
        try (PDDocument document = PdfTexts.read(SAMPLE)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void bookmarks_lead_to_its_sections() throws IOException {
        try (PDDocument document = PdfTexts.read(SAMPLE)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles)
                    .containsSubsequence(
                            "Resumen",
                            "Metodología",
                            "Arboleda",
                            "Valle Hondo",
                            "Divergencias entre leyes",
                            "Hallazgos revisados por personas",
                            "Anexo: evidencia",
                            "Sobre este informe");
        }
    }

    @Test
    void the_summary_takes_one_page_however_many_laws_there_are() throws IOException {
        Rulebook rulebook = BigReports.rulebook(14);
        byte[] pdf = write(BigReports.report(rulebook, 32), rulebook, "fr");

        assertThat(PdfTexts.page(pdf, 3)).contains("\nRésumé", "compte 1");
        assertThat(PdfTexts.page(pdf, 4)).contains("\nMéthodologie");
    }

    @Test
    void one_law_gets_no_section_on_several() throws IOException {
        Report one = Reports.titled("Ley de Bibliotecas de Arboleda");

        assertThat(visible(write(one, "es"))).doesNotContain("Divergencias", "Anexo: cláusulas modelo");
    }
}
