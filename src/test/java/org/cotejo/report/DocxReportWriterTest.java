package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cotejo.report.house.HouseStyle;
import org.junit.jupiter.api.Test;

class DocxReportWriterTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new DocxReportWriter();
    }

    @Override
    String visible(byte[] written) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(read(written))) {
            return extractor.getText();
        }
    }

    private static XWPFDocument read(byte[] written) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written));
    }

    private XWPFDocument document() throws IOException {
        return read(write(Reports.sample(), SPANISH));
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void headings_are_those_that_word_navigates_by() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(List.of("Title", "Heading1", "Heading2", "Heading3"))
                    .map(id -> document.getStyles().getStyle(id))
                    .extracting(XWPFStyle::getName)
                    .containsExactly("Title", "heading 1", "heading 2", "heading 3");
            assertThat(styled(document, "Heading1"))
                    .contains("Resumen", "Arboleda", "Valle Hondo", "Divergencias entre leyes");
            assertThat(styled(document, "Heading3")).contains("Consejo «ciudadano»", "Fondo <mínimo> de libros");
        }
    }

    @Test
    void every_style_in_use_is_defined() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(document.getParagraphs())
                    .allSatisfy(paragraph -> assertThat(document.getStyles().styleExist(paragraph.getStyle()))
                            .isTrue());
            assertThat(WordStyle.values())
                    .allSatisfy(style -> assertThat(document.getStyles().styleExist(style.id))
                            .as(style.id)
                            .isTrue());
        }
    }

    @Test
    void gaps_come_by_severity_before_what_is_met() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(styled(document, "Heading2"))
                    .containsSubsequence(
                            "Brechas críticas (1)",
                            "Brechas mayores (3)",
                            "Brechas menores (1)",
                            "Lo que cumple (1)",
                            "Observaciones (1)");
        }
    }

    @Test
    void a_model_clause_keeps_its_lines() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(styled(document, "ModelClause").get(0)).contains("<hábiles>.\nLa autoridad");
        }
    }

    @Test
    void tables_repeat_their_header_and_fill_the_width_of_the_text() throws IOException {
        try (XWPFDocument document = document();
                Word word = new Word("es", HouseStyle.OURS)) {
            assertThat(document.getTables()).isNotEmpty().allSatisfy(table -> {
                assertThat(table.getRow(0).isRepeatHeader()).isTrue();
                assertThat(width(table)).isBetween(word.textWidth() - 20, word.textWidth());
            });
        }
    }

    private static int width(XWPFTable table) {
        return table.getRow(0).getTableCells().stream()
                .mapToInt(XWPFTableCell::getWidth)
                .sum();
    }

    @Test
    void the_foot_counts_pages() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE", "NUMPAGES");
            assertThat(document.getHeaderList().get(0).getText()).contains("Informe de armonización");
        }
    }

    @Test
    void language_and_properties_are_set() throws IOException {
        try (XWPFDocument document = read(write(Reports.sample(), Locale.FRENCH))) {
            assertThat(document.getStyles().getCtStyles().getDocDefaults().xmlText())
                    .contains("w:val=\"fr\"");
            assertThat(document.getProperties().getCoreProperties().getTitle()).isEqualTo("Rapport d’harmonisation");
            assertThat(document.getProperties().getCoreProperties().getCreated())
                    .isEqualTo(Date.from(Instant.parse("2026-11-21T00:00:00Z")));
        }
    }

    @Test
    void the_file_holds_no_link_and_no_macro() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(document.getHyperlinks()).isEmpty();
            assertThat(document.getDocument().xmlText()).doesNotContain("instrText", "<script>");
        }
    }
}
