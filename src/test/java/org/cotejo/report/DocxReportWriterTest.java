package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.cotejo.finding.Verdict;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.rulebook.Rulebook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;

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

    private static XWPFDocument document() throws IOException {
        return read(Sample.BYTES);
    }

    /** Written once: nobody changes it. */
    private static final class Sample {
        static final byte[] BYTES = write();

        private static byte[] write() {
            try {
                return new DocxReportWriterTest().write(Reports.sample(), SPANISH);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void words_that_no_signal_found_are_marked() throws IOException {
        assertThat(visible(write(Reports.byReading(), SPANISH))).contains("≈ «Se prestarán libros.»");
        assertThat(visible(write(Reports.sample(), SPANISH))).doesNotContain("≈ «");
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
    void the_contents_are_the_headings_and_lead_to_them() throws IOException {
        try (XWPFDocument document = read(write(Reports.titled("Ley de Bibliotecas"), SPANISH))) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(paragraph -> List.of("Heading1", "Heading2").contains(String.valueOf(paragraph.getStyle())))
                    .map(XWPFParagraph::getText)
                    .toList();
            List<XWPFParagraph> entries = document.getParagraphs().stream()
                    .filter(paragraph -> String.valueOf(paragraph.getStyle()).matches("TOC[12]"))
                    .toList();
            List<String> marks = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                    .map(mark -> mark.getName())
                    .toList();

            assertThat(entries).extracting(XWPFParagraph::getText).isEqualTo(headings);
            assertThat(entries)
                    .extracting(entry -> entry.getCTP().getHyperlinkArray(0).getAnchor())
                    .isSubsetOf(marks);
            assertThat(entries.get(0).getCTP().xmlText()).contains("TOC \\o");
        }
    }

    @Test
    void charts_hold_the_counts_and_can_be_edited() throws IOException {
        try (XWPFDocument document = document()) {
            XWPFChart chart = document.getCharts().get(0);
            XDDFChartData.Series met = chart.getChartSeries().get(0).getSeries(0);

            assertThat(met.getCategoryData().getPointAt(0)).isEqualTo("Arboleda");
            assertThat(values(met))
                    .containsExactlyElementsOf(Reports.sample().laws().stream()
                            .map(law -> law.summary().counts().get(Verdict.MET).doubleValue())
                            .toList());
            assertThat(chart.getWorkbook().getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("Arboleda");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static List<Double> values(XDDFChartData.Series series) {
        return IntStream.range(0, series.getValuesData().getPointCount())
                .mapToObj(
                        i -> Double.valueOf(series.getValuesData().getPointAt(i).toString()))
                .toList();
    }

    @Test
    void every_chart_is_told_in_words() throws IOException {
        try (XWPFDocument document = document()) {
            List<CTInline> drawings = document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .flatMap(drawing -> drawing.getInlineList().stream())
                    .toList();

            assertThat(drawings).hasSize(4).allSatisfy(drawing -> assertThat(
                            drawing.getDocPr().getDescr())
                    .contains(": "));
            assertThat(drawings.get(0).getDocPr().getDescr()).contains("Arboleda: Cumple 1, Parcial 1");
        }
    }

    @Test
    void the_sheet_is_that_of_the_tradition_and_else_a4() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(BigInteger.valueOf(11906));
        }
    }

    @Test
    void persons_decisions_stand_together_with_reason_name_and_age() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(styled(document, "Heading1")).contains("Hallazgos revisados por personas");
            assertThat(document.getTables()).extracting(XWPFTable::getText).anySatisfy(text -> assertThat(text)
                    .contains("A. Núñez", "Lo leí <dos> veces.", "hace 12 días"));
        }
    }

    @Test
    void a_report_of_many_laws_stays_of_a_size_that_can_be_read() throws IOException {
        Rulebook rulebook = BigReports.rulebook(30);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer().write(BigReports.report(rulebook, 8), rulebook, SPANISH, out);

        try (XWPFDocument document = read(out.toByteArray())) {
            assertThat(styled(document, "Heading1")).doesNotContain("Anexo: evidencia");
            assertThat(styled(document, "Heading3")).hasSizeLessThan(60);
        }
    }

    @Test
    void links_stay_inside_and_there_is_no_macro() throws IOException {
        try (XWPFDocument document = document()) {
            assertThat(document.getHyperlinks()).isEmpty();
            assertThat(document.getDocument().xmlText()).doesNotContain("<script>", "HYPERLINK \"");
            assertThat(document.getAllEmbeddedParts())
                    .allSatisfy(part -> assertThat(part.getPartName().getName()).endsWith(".xlsx"));
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }
}
