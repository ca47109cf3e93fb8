package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.junit.jupiter.api.Test;

class OdtReaderTest {
    private static final String STYLES = "<a:styles xmlns:a='u'><a:style a:name='C'>"
            + "<a:paragraph-properties a:text-align='center'/><a:text-properties a:font-weight='bold'/></a:style>"
            + "<a:style a:name='D' a:parent-style-name='C'/><a:list-style a:name='L'>"
            + "<a:list-level-style-number a:level='1' a:num-format='I' a:num-suffix='.'/></a:list-style>";

    @Test
    void words_come_with_their_style_and_the_numbers_of_lists() {
        List<SourceParagraph> found = read("<a:p a:style-name='D'>TÍTULO <a:span>I</a:span></a:p>"
                        + "<a:list a:style-name='L'><a:list-item><a:p>Uno<a:s a:c='2'/>y<a:line-break/>dos</a:p>"
                        + "</a:list-item><a:list-item><a:p>Tres</a:p></a:list-item></a:list>")
                .paragraphs();

        assertThat(found)
                .extracting(SourceParagraph::visible)
                .containsExactly("TÍTULO I", "I. Uno  y\ndos", "II. Tres");
        assertThat(found.get(0).alignment()).isEqualTo(Alignment.CENTER);
        assertThat(found.get(0).isBold()).isTrue();
    }

    @Test
    void notes_and_cells_stand_apart_and_struck_words_are_told() {
        SourceText text = read("<a:tracked-changes><a:deletion><a:p>viejo</a:p></a:deletion></a:tracked-changes>"
                + "<a:p>Uno<a:note><a:note-citation>1</a:note-citation><a:note-body><a:p>Nota</a:p></a:note-body>"
                + "</a:note> dos</a:p><a:table-cell><a:p>Celda</a:p></a:table-cell>");

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Nota", "Uno dos", "Celda");
        assertThat(text.paragraphs())
                .extracting(SourceParagraph::origin)
                .containsExactly(Origin.FOOTNOTE, Origin.BODY, Origin.TABLE_CELL);
        assertThat(text.diagnostics()).extracting(Diagnostic::code).containsExactly("TRACKED_CHANGES");
    }

    @Test
    void a_protected_file_is_said_to_be_so() {
        byte[] odt = odt("META-INF/manifest.xml", "<m><encryption-data/></m>", "content.xml", "?");
        IngestException e = catchThrowableOfType(
                IngestException.class, () -> SourceReader.builtIn().read(new SourceFile("law.odt", odt)));

        assertThat(e.reason()).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void hidden_words_and_comments_are_told_and_the_name_of_a_picture_is_not_text() {
        SourceText text = read("<a:style a:name='H'><a:text-properties a:display='none'/></a:style>"
                + "<a:p>Uno<a:span a:style-name='H'> oculto</a:span><a:annotation><a:p>Ojo</a:p></a:annotation>"
                + "<s:title xmlns:s='svg'>escudo.png</s:title><s:desc xmlns:s='svg'>Escudo</s:desc> dos</a:p>"
                + "<a:frame><a:text-box><a:p>Caja</a:p></a:text-box></a:frame>");

        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Uno dos", "Caja");
        assertThat(text.paragraphs().get(1).origin()).isEqualTo(Origin.TEXT_BOX);
        assertThat(text.diagnostics()).extracting(Diagnostic::code).containsExactly("HIDDEN_TEXT", "COMMENTS");
    }

    private static SourceText read(String body) {
        byte[] odt = odt("content.xml", STYLES + body + "</a:styles>");
        return SourceReader.builtIn().read(new SourceFile("law.odt", odt));
    }

    private static byte[] odt(String... namesAndTexts) {
        byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void one_that_is_a_single_file_of_xml_is_read_too() {
        String flat = "<o:document xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:meta><o:title>no</o:title></o:meta>"
                + "<o:body><o:text><t:p>Uno</t:p></o:text></o:body></o:document>";

        SourceText text = SourceReader.builtIn().read(new SourceFile("law.xml", flat.getBytes(StandardCharsets.UTF_8)));

        assertThat(text.source().format()).isEqualTo("odt");
        assertThat(text.paragraphs()).extracting(SourceParagraph::text).containsExactly("Uno");
        assertThat(text.diagnostics()).isEmpty();
    }
}
