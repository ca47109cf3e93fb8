package org.cotejo.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.ingest.DocxFile.p;
import static org.cotejo.ingest.DocxFile.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.cotejo.ingest.DocxFile;
import org.cotejo.ingest.SourceFile;
import org.cotejo.model.IngestException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WordFileTest {
    private static final String COMMENTS =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    @Test
    void parts_that_nobody_changed_keep_their_bytes() throws IOException {
        DocxFile law = DocxFile.of(p(r("One")))
                .header("header1.xml", "<w:p  ><w:r><w:t>A &#x41; 'b'</w:t></w:r></w:p>")
                .part("word/media/image1.png", "no picture\r\n");

        WordFile file = open(law.bytes());
        file.paragraph(0).orElseThrow().appendChild(file.main().element("r"));

        Map<String, String> before = entries(law.bytes());
        Map<String, String> after = entries(written(file));
        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.get("word/document.xml")).contains("<w:r/></w:p>");
        after.remove("word/document.xml");
        before.remove("word/document.xml");
        assertThat(after).isEqualTo(before);
    }

    @Test
    void writing_what_was_written_gives_the_same_bytes() throws IOException {
        byte[] law = DocxFile.of(
                        p(
                                "<w:r w:rsidR='1' mc:x='a&quot;&#10;&amp;&lt;'><w:t>&lt;&amp;&#13;\u00e9 \ud83d\ude00]]&gt;</w:t></w:r>"),
                        "<!-- said --><?sign here?>")
                .bytes();

        byte[] once = written(open(law));

        assertThat(written(open(once))).isEqualTo(once);
        assertThat(entries(once).get("word/document.xml"))
                .contains(
                        "a&quot;&#10;&amp;&lt;",
                        "&lt;&amp;&#13;\u00e9 \ud83d\ude00]]&gt;",
                        "<!-- said --><?sign here?>");
    }

    @Test
    void paragraphs_are_counted_as_when_the_law_was_read_also_those_in_boxes_and_deleted_ones() {
        DocxFile law = DocxFile.of(
                p(""),
                "<w:tbl><w:tr><w:tc>" + p(r("in a cell")) + "</w:tc></w:tr></w:tbl>",
                "<w:del>" + p("<w:del><w:r><w:delText>gone</w:delText></w:r></w:del>") + "</w:del>",
                p("<w:r><w:pict><w:txbxContent>" + p(r("in a box")) + "</w:txbxContent></w:pict></w:r>" + r("host")));

        WordFile file = open(law.bytes());

        file.paragraph(0).orElseThrow().appendChild(file.main().element("p"));
        assertThat(file.paragraphs()).hasSize(5);
        assertThat(file.paragraph(1).orElseThrow().getTextContent()).isEqualTo("in a cell");
        assertThat(file.paragraph(4).orElseThrow().getTextContent()).isEqualTo("in a box");
        assertThat(file.paragraph(-1)).isEmpty();
        assertThat(file.paragraph(5)).isEmpty();
    }

    @Test
    void a_part_that_is_missing_comes_with_its_type_and_its_relationship() throws IOException {
        WordFile file = open(DocxFile.of(p(r("One"))).bytes());

        WordPart comments = file.partOrNew("comments", COMMENTS, "comments");
        comments.root().appendChild(comments.element("comment", "id", "7"));

        Map<String, String> entries = entries(written(file));
        assertThat(entries.get("word/comments.xml")).contains("<w:comment w:id=\"7\"/>");
        assertThat(entries.get("[Content_Types].xml"))
                .contains("<Override ContentType=\"" + COMMENTS + "\" PartName=\"/word/comments.xml\"/>");
        assertThat(entries.get("word/_rels/document.xml.rels"))
                .contains("relationships/comments\"")
                .contains("Target=\"comments.xml\"");
        WordFile again = open(written(file));
        assertThat(again.part("comments").orElseThrow().all("comment")).hasSize(1);
        assertThat(again.partOrNew("comments", COMMENTS, "comments").all("comment"))
                .hasSize(1);
    }

    @Test
    void a_strict_file_stays_one_whatever_prefix_it_uses() throws IOException {
        String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        DocxFile law = DocxFile.of("")
                .part(
                        "word/document.xml",
                        "<document xmlns='" + strict + "'><body><p><r><t>One</t></r></p></body></document>");

        WordFile file = open(law.bytes());
        Element run = file.main().element("r", "rsidR", "1");
        file.paragraph(0).orElseThrow().appendChild(run);
        file.partOrNew("comments", COMMENTS, "comments");

        Map<String, String> entries = entries(written(file));
        assertThat(entries.get("word/document.xml")).contains("<w:r w:rsidR=\"1\"/>", "xmlns:w=\"" + strict + "\"");
        assertThat(entries.get("word/comments.xml")).contains("xmlns:w=\"" + strict + "\"");
        assertThat(entries.get("word/_rels/document.xml.rels"))
                .contains("http://purl.oclc.org/ooxml/officeDocument/relationships/comments");
    }

    @Test
    void what_xml_cannot_hold_and_markup_stay_words() throws IOException {
        WordFile file = open(DocxFile.of(p("")).bytes());

        file.paragraph(0).orElseThrow().appendChild(file.main().text("t", "<w:b/>&\u0001\ud800"));

        assertThat(entries(written(file)).get("word/document.xml")).contains(">&lt;w:b/&gt;&amp;\ufffd\ufffd</w:t>");
    }

    @Test
    void what_is_no_word_file_is_told() {
        assertThatThrownBy(() -> open("no zip".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IngestException.class);
        byte[] entities =
                DocxFile.of("").part("word/document.xml", "<!DOCTYPE a><a/>").bytes();
        assertThatThrownBy(() -> open(entities))
                .isInstanceOfSatisfying(IngestException.class, e -> assertThat(e.reason())
                        .isEqualTo(IngestException.Reason.FORBIDDEN_XML));
    }

    static WordFile open(byte[] content) {
        return WordFile.open(new SourceFile("law.docx", content));
    }

    static byte[] written(WordFile file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);
        return out.toByteArray();
    }

    static Map<String, String> entries(byte[] archive) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return entries;
    }
}
