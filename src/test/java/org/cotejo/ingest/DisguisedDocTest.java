package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.cotejo.ingest.DocxFile.p;
import static org.cotejo.ingest.DocxFile.r;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.junit.jupiter.api.Test;

/** What goes under the name .doc. */
class DisguisedDocTest {
    private static final String PAGE =
            "<html><body><p align=3Dcenter>T=CDTULO=\r\n I</p><p>Art=EDculo 1=BA. Uno.</p></body></html>";

    @Test
    void word_95_gives_its_words_and_apart_from_them_notes_and_heads() throws IOException {
        byte[] file = OldDocFile.of(
                "LEY DE MUESTRA\rArtículo 1. Véase \u0013 PAGEREF x \u00147\u0015 y la niñez.\rCelda\u0007\r",
                "\u0002 Una nota.\r",
                "Gaceta\r");

        SourceText text = read(file);

        assertThat(text.source().format()).isEqualTo("doc");
        assertThat(text.paragraphs())
                .extracting(SourceParagraph::text, SourceParagraph::origin)
                .containsExactly(
                        tuple("LEY DE MUESTRA", Origin.BODY),
                        tuple("Artículo 1. Véase 7 y la niñez.", Origin.BODY),
                        tuple("Celda", Origin.TABLE_CELL),
                        tuple("Una nota.", Origin.FOOTNOTE),
                        tuple("Gaceta", Origin.HEADER));
    }

    @Test
    void word_95_with_a_password_is_said_to_have_one() throws IOException {
        byte[] file = OldDocFile.of("Artículo 1.\r", "", "");
        int head = indexOf(file, (byte) 0xDC, (byte) 0xA5);
        file[head + 0x0B] |= 1;

        assertThat(refusal(file).reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_page_in_one_file_is_read_with_its_signs() {
        String mail = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"--=_NEXT\"\r\n\r\n"
                + "This is a page in one file.\r\n\r\n----=_NEXT\r\nContent-Location: file:///C:/a.htm\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n"
                + "Content-Type: text/html; charset=\"windows-1252\"\r\n\r\n" + PAGE
                + "\r\n----=_NEXT\r\nContent-Type: text/xml\r\n\r\n<x>not this</x>\r\n----=_NEXT--\r\n";

        assertThat(texts(ascii(mail))).containsExactly("TÍTULO I", "Artículo 1º. Uno.");
    }

    @Test
    void so_is_one_that_mail_has_put_into_other_letters() {
        String page =
                Base64.getMimeEncoder().encodeToString("<p>Artículo 1º. Uno.</p>".getBytes(StandardCharsets.UTF_8));
        String mail = "From: <Saved>\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"
                + "Content-Transfer-Encoding: base64\n\n" + page;

        assertThat(texts(ascii(mail))).containsExactly("Artículo 1º. Uno.");
    }

    @Test
    void a_docx_rich_text_a_page_and_plain_text_are_read_as_what_they_are() {
        assertThat(texts(DocxFile.of(p(r("Uno"))).bytes())).containsExactly("Uno");
        assertThat(texts(ascii("{\\rtf1 Uno\\par}"))).containsExactly("Uno");
        assertThat(texts(ascii("<html><body>Uno</body></html>"))).containsExactly("Uno");
        assertThat(texts(ascii("Uno\r\nDos"))).containsExactly("Uno", "Dos");
    }

    @Test
    void the_xml_of_word_is_read_in_both_its_forms() {
        String w2003 = "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>"
                + "<o:Title xmlns:o='o'>no</o:Title><w:body><wx:sect xmlns:wx='x'>" + p(r("Uno")) + p(r("Dos"))
                + "</wx:sect></w:body></w:wordDocument>";
        String flat = "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'"
                + " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                + "<pkg:part pkg:name='/docProps/app.xml'><pkg:xmlData><w:p><w:r><w:t>no</w:t></w:r></w:p></pkg:xmlData>"
                + "</pkg:part><pkg:part pkg:name='/word/document.xml'><pkg:xmlData><w:document><w:body>" + p(r("Uno"))
                + p(r("Dos")) + "</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>";

        assertThat(texts(ascii("<?xml version='1.0' encoding='windows-1252'?>" + w2003)))
                .containsExactly("Uno", "Dos");
        assertThat(texts(ascii("<?xml version='1.0' encoding='windows-1252'?>" + flat)))
                .containsExactly("Uno", "Dos");
    }

    @Test
    void other_word_processors_are_named() throws IOException {
        byte[] perfect = {(byte) 0xFF, 'W', 'P', 'C', 1, 2, 3, 4};
        byte[] old = {(byte) 0xDB, (byte) 0xA5, 0x2D, 0, 0, 0};

        assertThat(refusal(perfect)).hasMessageContaining("WordPerfect");
        assertThat(refusal(old)).hasMessageContaining("Word 1/2");
        assertThat(refusal(works())).hasMessageContaining("Microsoft Works");
    }

    private static byte[] works() throws IOException {
        try (POIFSFileSystem container = new POIFSFileSystem();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            container.createDocument(new ByteArrayInputStream(new byte[16]), "MatOST");
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static int indexOf(byte[] file, byte first, byte second) {
        for (int i = 0; i < file.length - 1; i++) {
            if (file[i] == first && file[i + 1] == second) {
                return i;
            }
        }
        throw new AssertionError("no head");
    }

    private static List<String> texts(byte[] content) {
        return read(content).paragraphs().stream().map(SourceParagraph::text).toList();
    }

    private static SourceText read(byte[] content) {
        return SourceReader.builtIn().read(new SourceFile("law.doc", content));
    }

    private static IngestException refusal(byte[] content) {
        return catchThrowableOfType(IngestException.class, () -> read(content));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(Charset.forName("windows-1252"));
    }
}
