package org.cotejo.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.junit.jupiter.api.Test;

class PdfReaderTest {
    /** Letters of one width, so that a line's length tells whether it is full. */
    private static final PDType1Font FONT = new PDType1Font(FontName.COURIER);

    @Test
    void lines_become_the_paragraphs_they_were_broken_from() throws IOException {
        List<String> lines = List.of(
                "Artículo 1. Las palabras que no caben en",
                "una línea siguen en la otra, también par-",
                "tidas.",
                "Artículo 2. Corta.",
                "I. Otra que llena lo ancho de esa línea:",
                "y sigue.");

        assertThat(read(pdf(List.of(lines))))
                .extracting(SourceParagraph::text)
                .containsExactly(
                        "Artículo 1. Las palabras que no caben en una línea siguen en la otra, también partidas.",
                        "Artículo 2. Corta.",
                        "I. Otra que llena lo ancho de esa línea: y sigue.");
    }

    @Test
    void heads_of_pages_stand_apart_and_a_paragraph_runs_on_below_them() throws IOException {
        List<List<String>> pages = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            String number = "Gaceta, página " + i;
            pages.add(
                    List.of(number, "", "", "", "", "", "el párrafo sigue en la página que viene y no", "acaba aquí."));
        }

        List<SourceParagraph> found = read(pdf(pages));

        assertThat(found)
                .filteredOn(paragraph -> paragraph.origin() == Origin.HEADER)
                .hasSize(4);
        assertThat(found).filteredOn(paragraph -> paragraph.page() == 3).isNotEmpty();
    }

    @Test
    void pages_without_text_are_told_apart_from_damage() throws IOException {
        byte[] scanned = pdf(List.of(List.of(), List.of("1")));

        assertThat(refusal(scanned).reason()).isEqualTo(Reason.NO_TEXT);
        assertThat(refusal(scanned)).hasMessageContaining("ocrmypdf");
    }

    @Test
    void one_with_a_password_is_said_to_have_one() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(refusal(bytes.toByteArray()).reason()).isEqualTo(Reason.ENCRYPTED);
        }
    }

    private static IngestException refusal(byte[] pdf) {
        return catchThrowableOfType(IngestException.class, () -> read(pdf));
    }

    private static List<SourceParagraph> read(byte[] pdf) {
        return SourceReader.builtIn().read(new SourceFile("law.pdf", pdf)).paragraphs();
    }

    private static byte[] pdf(List<List<String>> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                write(document, page, lines);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(PDDocument document, PDPage page, List<String> lines) throws IOException {
        try (PDPageContentStream out = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.size(); i++) {
                out.beginText();
                out.setFont(FONT, 12);
                out.newLineAtOffset(72, 720 - 14 * i);
                out.showText(lines.get(i));
                out.endText();
            }
        }
    }
}
