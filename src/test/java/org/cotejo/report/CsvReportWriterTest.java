package org.cotejo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvReportWriterTest extends ReportWriterContract {
    @Override
    ReportWriter writer() {
        return new CsvReportWriter();
    }

    @Override
    String visible(byte[] written) throws IOException {
        return tables(written).values().stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> files(byte[] zip) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    static Map<String, List<List<String>>> tables(byte[] zip) throws IOException {
        Map<String, List<List<String>>> tables = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : files(zip).entrySet()) {
            try (CSVParser parser = CSVParser.parse(file.getValue().substring(1), CSVFormat.RFC4180)) {
                tables.put(
                        file.getKey(),
                        parser.getRecords().stream().map(CSVRecord::toList).toList());
            }
        }
        return tables;
    }

    private Map<String, List<List<String>>> tables() throws IOException {
        return tables(write(Reports.sample(), SPANISH));
    }

    @Test
    void is_named_as_the_archive_it_is() {
        assertThat(writer().extension()).isEqualTo("csv.zip");
    }

    @Test
    void there_is_one_file_a_table_and_names_are_the_same_in_every_language() throws IOException {
        Map<String, List<List<String>>> french = tables(write(Reports.sample(), Locale.FRENCH));

        assertThat(tables().keySet())
                .contains("about.csv", "findings.csv", "values.csv", "reviews.csv", "dictionary.csv")
                .isEqualTo(french.keySet());
        tables().forEach((name, rows) ->
                assertThat(french.get(name).get(0)).as(name).isEqualTo(rows.get(0)));
    }

    @Test
    void excel_sees_that_it_is_utf_8_and_lines_end_as_the_standard_says() throws IOException {
        assertThat(files(write(Reports.sample(), SPANISH)).values())
                .allMatch(text -> text.startsWith("\ufeff"))
                .allMatch(text -> text.endsWith("\r\n"));
    }

    @Test
    void every_row_has_as_many_cells_as_its_header() throws IOException {
        tables().forEach((name, rows) ->
                assertThat(rows).as(name).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.get(0))));
    }

    @Test
    void numbers_have_a_point_and_dates_are_iso() throws IOException {
        List<List<String>> laws = tables().get("laws.csv");
        List<List<String>> reviews = tables().get("reviews.csv");

        assertThat(laws.get(1).get(laws.get(0).indexOf("score"))).isEqualTo("0.308");
        assertThat(reviews.get(1).get(reviews.get(0).indexOf("decided"))).isEqualTo("2026-11-20");
    }

    @Test
    void nothing_a_spreadsheet_would_calculate_begins_a_cell() throws IOException {
        List<String> cells = new ArrayList<>();
        tables().values().forEach(rows -> rows.forEach(cells::addAll));

        assertThat(cells).contains("'" + Reports.FORMULA).noneMatch(cell -> cell.matches("(?s)[=+@\\-\\t\\r].*"));
    }

    @Test
    void a_long_text_is_whole() throws IOException {
        assertThat(visible(write(Reports.titled("ñ".repeat(40_000)), SPANISH))).contains("ñ".repeat(40_000));
    }
}
