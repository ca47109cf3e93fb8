package org.cotejo.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OfficeFileTest {
    @Test
    void what_poi_writes_is_valid() throws IOException {
        assertThat(OfficeFile.read(document()).faults()).isEmpty();
        assertThat(OfficeFile.read(workbook()).faults()).isEmpty();
    }

    @Test
    void an_element_out_of_its_place_is_seen() throws IOException {
        assertThat(changed(document(), "word/document.xml", "<w:body>", "<w:body><w:t>x</w:t>"))
                .hasSize(1)
                .allMatch(fault ->
                        fault.startsWith("/word/document.xml: ") && fault.contains("starting with element 't}'"));
    }

    @Test
    void an_attribute_of_a_wrong_type_is_seen() throws IOException {
        assertThat(changed(workbook(), "xl/worksheets/sheet1.xml", "r=\"1\"", "r=\"one\""))
                .isNotEmpty();
    }

    @Test
    void a_style_that_is_not_there_is_seen() throws IOException {
        assertThat(changed(document(), "word/document.xml", "<w:r>", "<w:pPr><w:pStyle w:val=\"No\"/></w:pPr><w:r>"))
                .containsExactly("/word/document.xml: pStyle names what is not there: No");
    }

    @Test
    void a_relationship_without_its_part_is_seen() throws IOException {
        assertThat(changed(document(), "_rels/.rels", "word/document.xml", "word/other.xml"))
                .containsExactly("/_rels/.rels: there is no word/other.xml");
    }

    @Test
    void a_part_without_a_type_is_seen() throws IOException {
        assertThat(changed(document(), "[Content_Types].xml", "PartName=\"/word/document.xml\"", "PartName=\"/no\""))
                .contains("/[Content_Types].xml: there is no /no");
    }

    @Test
    void an_extension_is_let_pass_where_the_part_allows_it_and_only_there() throws IOException {
        String extension = "<w:body><x:y xmlns:x=\"urn:x\"/>";
        String allowed = "xmlns:x=\"urn:x\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " mc:Ignorable=\"x\"><w:body><x:y/>";

        assertThat(changed(document(), "word/document.xml", "<w:body>", extension))
                .isNotEmpty();
        assertThat(changed(document(), "word/document.xml", "><w:body>", " " + allowed))
                .isEmpty();
    }

    private static byte[] document() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createStyles();
            document.createParagraph().createRun().setText("Texto");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("Texto");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            book.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> changed(byte[] archive, String part, String old, String now) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean hit = entry.getName().equals(part);
                if (hit) {
                    assertThat(text).contains(old);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write((hit ? text.replace(old, now) : text).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return OfficeFile.read(bytes.toByteArray()).faults();
    }
}
