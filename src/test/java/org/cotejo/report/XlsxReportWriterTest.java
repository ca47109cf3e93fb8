package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
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
                            "Léame",
                            "Matriz",
                            "Hallazgos",
                            "Valores",
                            "Observaciones",
                            "Divergencias",
                            "Textos compartidos",
                            "Revisiones",
                            "Leyes",
                            "Avisos de lectura",
                            "Diccionario");
            assertThat(english.getSheetAt(1).getSheetName()).isEqualTo("Matrix");
        }
    }

    @Test
    void the_matrix_has_a_row_a_requirement_and_a_column_a_law() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet matrix = book.getSheet("Matriz");

            assertThat(matrix.getLastRowNum()).isEqualTo(7);
            assertThat(text(matrix, 0, 5)).isEqualTo("Arboleda");
            assertThat(text(matrix, 5, 1)).isEqualTo("=SUMA(multas)");
            assertThat(text(matrix, 5, 5)).isEqualTo("⚠ Excede la competencia");
        }
    }

    @Test
    void verdicts_are_coloured_by_their_sign_and_word() throws IOException {
        try (XSSFWorkbook book = book()) {
            SheetConditionalFormatting formatting = book.getSheet("Matriz").getSheetConditionalFormatting();

            assertThat(formatting.getNumConditionalFormattings()).isEqualTo(7);
            assertThat(formatting.getConditionalFormattingAt(0).getRule(0).getFormula1())
                    .isEqualTo("\"● Cumple\"");
        }
    }

    @Test
    void there_is_one_row_a_finding_and_what_can_be_counted_is_a_number() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet findings = book.getSheet("Hallazgos");

            assertThat(findings.getLastRowNum()).isEqualTo(21);
            assertThat(text(findings, 2, 4)).isEqualTo("◐ Parcial");
            assertThat(findings.getRow(2).getCell(5).getNumericCellValue()).isEqualTo(2);
            assertThat(findings.getRow(2).getCell(6).getNumericCellValue()).isEqualTo(1);
            assertThat(text(findings, 2, 7))
                    .isEqualTo("Transcribe, Desactualizado, Por remisión, Potestativo, Ambiguo");
            assertThat(text(findings, 2, 9)).isEqualTo("En qué plazo");
            assertThat(text(findings, 2, 10)).isEqualTo("artículo 12, fracción III");
        }
    }

    @Test
    void values_are_numbers_with_a_unit_and_decisions_have_dates() throws IOException {
        try (XSSFWorkbook book = book()) {
            Sheet values = book.getSheet("Valores");

            assertThat(values.getRow(1).getCell(4).getNumericCellValue()).isEqualTo(10);
            assertThat(values.getRow(1).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(text(values, 1, 6)).isEqualTo("días");
            assertThat(book.getSheet("Revisiones").getRow(1).getCell(6).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 11, 20).atStartOfDay());
        }
    }

    @Test
    void every_sheet_is_one_table_of_excel_named_the_same_in_every_language() throws IOException {
        try (XSSFWorkbook book = book();
                XSSFWorkbook french = read(write(Reports.sample(), Locale.FRENCH))) {
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                XSSFTable table = book.getSheetAt(i).getTables().get(0);

                assertThat(table.getName()).startsWith("Cotejo_");
                assertThat(french.getSheetAt(i).getTables().get(0).getName()).isEqualTo(table.getName());
                assertThat(table.getEndRowIndex())
                        .isEqualTo(Math.max(1, book.getSheetAt(i).getLastRowNum()));
                assertThat(table.getColumns())
                        .extracting(XSSFTableColumn::getName)
                        .containsExactlyElementsOf(header(book.getSheetAt(i)));
                assertThat(book.getSheetAt(i).getNumMergedRegions()).isZero();
            }
        }
    }

    private static List<String> header(Sheet sheet) {
        List<String> titles = new ArrayList<>();
        sheet.getRow(0).forEach(cell -> titles.add(cell.getStringCellValue()));
        return titles;
    }

    @Test
    void the_dictionary_explains_every_table_and_every_column() throws IOException {
        try (XSSFWorkbook book = book()) {
            Set<String> explained = new HashSet<>();
            book.getSheet("Diccionario")
                    .forEach(row -> explained.add(row.getCell(0).getStringCellValue() + "."
                            + row.getCell(1).getStringCellValue()));

            for (int i = 0; i < book.getNumberOfSheets() - 1; i++) {
                String sheet = book.getSheetName(i);
                assertThat(explained).contains(sheet + ".");
                assertThat(header(book.getSheetAt(i)))
                        .allSatisfy(title -> assertThat(explained).contains(sheet + "." + title));
            }
        }
    }

    @Test
    void headers_are_frozen_and_repeated_on_paper() throws IOException {
        try (XSSFWorkbook book = book()) {
            assertThat(book).allSatisfy(sheet -> {
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
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
            assertThat(book.getSheet("Leyes").getRow(1).getCell(2).getNumericCellValue())
                    .isEqualTo(0.308);
        }
    }

    @Test
    void a_text_too_long_for_a_cell_says_where_it_is_cut() throws IOException {
        try (XSSFWorkbook book = read(write(Reports.titled("ñ".repeat(40_000)), SPANISH))) {
            assertThat(text(book.getSheet("Leyes"), 1, 1))
                    .hasSizeLessThanOrEqualTo(32_767)
                    .containsPattern("ñ \\[… faltan 7\\d\\d\\d caracteres");
        }
    }

    @Test
    void what_excel_would_read_as_an_escape_stays_as_it_stands() throws IOException {
        try (XSSFWorkbook book = read(write(Reports.titled("a_x0041_b"), SPANISH))) {
            assertThat(text(book.getSheet("Leyes"), 1, 1)).isEqualTo("a_x0041_b");
        }
    }

    @Test
    void laws_of_one_name_get_columns_of_their_own() throws IOException {
        try (XSSFWorkbook book = read(write(Reports.twins(), SPANISH))) {
            assertThat(header(book.getSheet("Matriz"))).doesNotHaveDuplicates();
        }
    }
}
