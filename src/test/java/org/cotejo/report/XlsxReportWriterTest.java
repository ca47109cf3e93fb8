package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReportWriterTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new XlsxReportWriter();
    }

    @Override
    String visible(byte[] written) throws IOException {
        try (XSSFWorkbook book = read(written)) {
            return String.join("\n", cells(book).stream().map(Cell::toString).toList());
        }
    }

    private static XSSFWorkbook read(byte[] written) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(written));
    }

    private XSSFWorkbook book() throws IOException {
        return read(write(Reports.sample(), SPANISH));
    }

    private static List<Cell> cells(XSSFWorkbook book) {
        List<Cell> cells = new ArrayList<>();
        book.forEach(sheet -> sheet.forEach(row -> row.forEach(cells::add)));
        return cells;
    }

    private static String text(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column).getStringCellValue();
    }

    @Test
    void sheets_are_named_in_the_language_asked_for() throws IOException {
        try (XSSFWorkbook book = book();
                XSSFWorkbook english = read(write(Reports.sample(), Locale.ENGLISH))) {
            assertThat(book)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "Matriz", "Hallazgos", "Observaciones", "Divergencias", "Avisos de lectura", "Acerca de");
            assertThat(english.getSheetAt(0).getSheetName()).isEqualTo("Matrix");
        }
    }

    @Test
    void the_matrix_has_a_row_a_requirement_and_a_column_a_law() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet matrix = book.getSheetAt(0);

            assertThat(matrix.getLastRowNum()).isEqualTo(7);
            assertThat(text(matrix, 0, 4)).isEqualTo("Arboleda");
            assertThat(text(matrix, 5, 1)).isEqualTo("=SUMA(multas)");
            assertThat(text(matrix, 5, 4)).isEqualTo("Excede la competencia");
        }
    }

    @Test
    void verdicts_are_coloured_by_their_word() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(book.getSheetAt(0).getSheetConditionalFormatting().getNumConditionalFormattings())
                    .isEqualTo(7);
            assertThat(book.getSheetAt(0)
                            .getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getRule(0)
                            .getFormula1())
                    .isEqualTo("\"Cumple\"");
        }
    }

    @Test
    void there_is_one_row_a_finding() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet findings = book.getSheetAt(1);

            assertThat(findings.getLastRowNum()).isEqualTo(21);
            assertThat(text(findings, 2, 4)).isEqualTo("Parcial");
            assertThat(text(findings, 2, 5))
                    .isEqualTo("Transcribe, Desactualizado, Por remisión, Potestativo, Ambiguo");
            assertThat(text(findings, 2, 7)).isEqualTo("En qué plazo");
            assertThat(text(findings, 2, 8)).isEqualTo("artículo 12, fracción III");
        }
    }

    @Test
    void headers_are_frozen_and_filtered() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(book)
                    .allSatisfy(sheet -> assertThat(sheet.getPaneInformation().isFreezePane())
                            .isTrue());
            assertThat(List.of(0, 1, 2, 3, 4)).allSatisfy(i -> {
                XSSFSheet sheet = book.getSheetAt(i);
                assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
            });
        }
    }

    @Test
    void no_cell_is_a_formula_whatever_the_words_begin_with() throws IOException {
        try (XSSFWorkbook book = book()) {
            List<Cell> risky = cells(book).stream()
                    .filter(cell -> cell.getCellType() == CellType.STRING)
                    .filter(cell -> cell.getStringCellValue().matches("(?s)[=+@-].*"))
                    .toList();

            assertThat(cells(book)).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
            assertThat(risky).hasSizeGreaterThan(10).allMatch(cell -> cell.getCellStyle()
                    .getQuotePrefixed());
        }
    }

    @Test
    void scores_are_numbers_that_can_be_sorted() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(book.getSheet("Acerca de").getRow(1).getCell(4).getNumericCellValue())
                    .isEqualTo(0.308);
        }
    }

    @Test
    void a_text_too_long_for_a_cell_is_cut() throws IOException {
        try (XSSFWorkbook book = read(write(Reports.titled("ñ".repeat(40_000)), SPANISH))) {
            assertThat(text(book.getSheet("Acerca de"), 1, 1)).hasSize(32_767).endsWith("ñ…");
        }
    }
}
