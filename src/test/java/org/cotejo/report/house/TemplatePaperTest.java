package org.cotejo.report.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.cotejo.model.CotejoException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatePaperTest {
    @TempDir
    private Path folder;

    private static Map<String, String> parts(InputStream archive) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(archive)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private Map<String, String> paper(Path template) throws IOException {
        return parts(HouseStyle.OURS.withTemplate(template).paper().orElseThrow());
    }

    private byte[] letter() throws IOException {
        return Files.readAllBytes(Templates.letter(folder));
    }

    @Test
    void a_template_becomes_an_empty_document() throws IOException {
        Map<String, String> parts = paper(Templates.letter(folder));

        assertThat(parts.get("[Content_Types].xml")).contains(Templates.DOCX).doesNotContain(Templates.DOTX);
        assertThat(parts.get("word/document.xml"))
                .doesNotContain("Write your letter")
                .contains("w:pgMar");
        assertThat(parts).containsKey("word/header1.xml").doesNotContainKey("docProps/core.xml");
    }

    @Test
    void a_style_is_the_same_where_its_name_is_whatever_its_id() throws IOException {
        Map<String, String> parts = paper(Templates.letter(folder));

        try (XWPFDocument document = new XWPFDocument(HouseStyle.OURS
                .withTemplate(folder.resolve("letter.dotx"))
                .paper()
                .orElseThrow())) {
            assertThat(document.getStyles().getStyle("Heading1").getCTStyle().toString())
                    .contains("Cambria")
                    .contains("w:val=\"Normal\"");
            assertThat(document.getStyles().getStyle("Quote").getCTStyle().toString())
                    .contains("\"Quote\"")
                    .doesNotContain("Georgia")
                    .doesNotContain("House Motto");
            assertThat(document.getStyles().getStyleWithName("House Motto").getStyleId())
                    .isEqualTo("Quote0");
        }
        assertThat(parts.get("word/header1.xml")).contains("w:val=\"Quote0\"");
    }

    @Test
    void our_sizes_stand_to_hers_as_they_do_to_ours() throws IOException {
        try (XWPFDocument document = new XWPFDocument(
                HouseStyle.OURS.withTemplate(Templates.letter(folder)).paper().orElseThrow())) {
            assertThat(document.getStyles().getStyle("Heading3").getCTStyle().toString())
                    .contains("<w:sz w:val=\"26\"/>");
        }
    }

    @Test
    void what_belongs_to_the_template_alone_is_left_behind() throws IOException {
        Path template = Templates.rewritten(letter(), folder.resolve("more.dotx"), (name, part) -> switch (name) {
            case "word/_rels/document.xml.rels" ->
                part.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + "comments\" Target=\"comments.xml\"/></Relationships>");
            default -> part;
        });

        assertThat(paper(template).get("word/_rels/document.xml.rels")).doesNotContain("comments");
    }

    @Test
    void a_head_that_shows_nothing_is_none() throws IOException {
        Path template = Templates.rewritten(
                letter(), folder.resolve("bare.dotx"), (name, part) -> part.replace("Despacho Alameda", " "));

        assertThat(paper(template)).doesNotContainKey("word/header1.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml, house.macros",
        "application/vnd.ms-word.document.macroEnabled.main+xml, house.macros",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml, house.not_word"
    })
    void what_a_file_says_it_is_decides(String type, String key) throws IOException {
        Path template = Templates.rewritten(
                letter(), folder.resolve("x.dotx"), (name, part) -> part.replace(Templates.DOTX, type));

        assertThatThrownBy(() -> HouseStyle.OURS.withTemplate(template))
                .isInstanceOfSatisfying(
                        CotejoException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, </w:document>, '', house.damaged",
        "word/document.xml, <w:body>, '<!DOCTYPE x><w:body>', house.damaged",
        "word/document.xml, 2268, 5500, house.narrow",
        "word/_rels/document.xml.rels, styles.xml, gone.xml, house.damaged",
        "word/document.xml, schemas.openxmlformats.org/wordprocessingml/2006/main, purl.oclc.org/x, house.strict"
    })
    void a_bad_template_gets_one_sentence(String part, String old, String other, String key) throws IOException {
        Path template = Templates.rewritten(
                letter(),
                folder.resolve("x.dotx"),
                (name, text) -> name.equals(part) ? text.replace(old, other) : text);

        assertThatThrownBy(() -> HouseStyle.OURS.withTemplate(template))
                .isInstanceOfSatisfying(
                        CotejoException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    @Test
    void half_a_file_and_an_old_one_get_one_sentence_too() throws IOException {
        Path half = folder.resolve("half.dotx");
        Files.write(half, java.util.Arrays.copyOf(letter(), 900));
        Path old = Files.write(folder.resolve("old.dot"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
        Path text = Files.writeString(folder.resolve("text.dotx"), "no template");

        assertThatThrownBy(() -> HouseStyle.OURS.withTemplate(half)).hasMessageContaining("half.dotx");
        assertThatThrownBy(() -> HouseStyle.OURS.withTemplate(old)).hasMessageContaining("old Word file");
        assertThatThrownBy(() -> HouseStyle.OURS.withTemplate(text)).hasMessageContaining("neither");
        assertThatThrownBy(() -> HouseStyle.OURS.withTemplate(folder.resolve("none.dotx")))
                .hasMessageContaining("none.dotx");
    }

    @Test
    void a_logo_is_at_most_six_by_two_centimetres_in_its_own_shape() throws IOException {
        Logo logo = HouseStyle.OURS.withLogo(Templates.logo(folder)).logo().orElseThrow();

        assertThat(logo.width()).isEqualTo(6 * 360_000);
        assertThat(logo.height()).isEqualTo(360_000);
        assertThat(new ByteArrayInputStream(logo.content())).isNotEmpty();
    }

    @Test
    void a_logo_is_a_png_or_a_jpeg() throws IOException {
        Path drawn = Files.writeString(folder.resolve("logo.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

        assertThatThrownBy(() -> HouseStyle.OURS.withLogo(drawn)).hasMessageContaining("PNG");
    }
}
