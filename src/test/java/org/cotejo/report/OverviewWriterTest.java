package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cotejo.finding.Report;
import org.cotejo.rulebook.Rulebook;
import org.junit.jupiter.api.Test;

class OverviewWriterTest {
    private static final Rulebook RULEBOOK = BigReports.rulebook(40);
    private static final Report REPORT = BigReports.report(RULEBOOK, 8);

    private static byte[] write(String format, Report report, Rulebook rulebook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriters.named(format).write(report, rulebook, Locale.forLanguageTag("es"), out);
        return out.toByteArray();
    }

    @Test
    void it_has_ranking_matrix_gaps_silences_and_divergences() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write("overview", REPORT, RULEBOOK)))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .extracting(paragraph -> paragraph.getText())
                    .containsExactly(
                            "Orden por puntaje",
                            "Puntaje por tema y ley",
                            "Lo que más leyes incumplen",
                            "Silencios",
                            "Divergencias entre leyes");
        }
    }

    @Test
    void the_highest_score_comes_first() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(write("overview", REPORT, RULEBOOK)))) {
            double best = REPORT.laws().stream()
                    .mapToDouble(law -> law.summary().score())
                    .max()
                    .orElseThrow();

            assertThat(document.getTables().get(0).getRow(1).getCell(2).getText())
                    .isEqualTo(new Wording(RULEBOOK, Locale.forLanguageTag("es")).percent(best));
        }
    }

    @Test
    void everybody_can_read_it_says_the_standard() throws Exception {
        assertThat(PdfTexts.broken(write("overview-pdf", Reports.sample(), Books.libraries())))
                .isEmpty();
    }

    @Test
    void a_silence_is_told_in_words_not_in_codes() throws IOException {
        try (XWPFDocument document = new XWPFDocument(
                        new ByteArrayInputStream(write("overview", Reports.silence(), Books.libraries())));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("Ausente: Arboleda").doesNotContain("ABSENT:");
        }
    }
}
