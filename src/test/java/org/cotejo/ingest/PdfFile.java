package org.cotejo.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.ProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;

/** A PDF drawn by hand, so that a test can say exactly where each word stands and in which order it was drawn. */
final class PdfFile {
    /** Letters of one width, so that a line's length tells whether it is full: 7.2 points each. */
    private static final PDFont FONT = new PDType1Font(FontName.COURIER);

    private static final String EMBEDDED = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int SIZE = 12;
    private static final int PITCH = 14;

    private final PDDocument document = new PDDocument();
    private PDPage page = new PDPage();

    PdfFile() {
        document.addPage(page);
    }

    PdfFile page() {
        page = new PDPage();
        document.addPage(page);
        return this;
    }

    /** Lines one below the other. */
    PdfFile lines(double left, double top, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            line(left, top - PITCH * i, lines[i]);
        }
        return this;
    }

    /** A word or a line at a place, from the lower left corner. */
    PdfFile line(double left, double y, String words) throws IOException {
        return draw(words, FONT, Matrix.getTranslateInstance((float) left, (float) y));
    }

    PdfFile turned(double degrees, double left, double y, String words) throws IOException {
        return draw(words, FONT, Matrix.getRotateInstance(Math.toRadians(degrees), (float) left, (float) y));
    }

    /** A line in a font that the file contains. */
    PdfFile embedded(double left, double y, String words) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(EMBEDDED)) {
            return draw(words, PDType0Font.load(document, in), Matrix.getTranslateInstance((float) left, (float) y));
        }
    }

    PdfFile picture() throws IOException {
        try (PDPageContentStream out = open()) {
            java.awt.image.BufferedImage grey =
                    new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_BYTE_GRAY);
            out.drawImage(LosslessFactory.createFromImage(document, grey), 0, 0, 600, 780);
        }
        return this;
    }

    PdfFile protect(ProtectionPolicy policy) throws IOException {
        document.protect(policy);
        return this;
    }

    SourceText read() throws IOException {
        try (document;
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.save(bytes);
            return SourceReader.builtIn().read(new SourceFile("law.pdf", bytes.toByteArray()));
        }
    }

    private PdfFile draw(String words, PDFont font, Matrix place) throws IOException {
        try (PDPageContentStream out = open()) {
            out.beginText();
            out.setFont(font, SIZE);
            out.setTextMatrix(place);
            out.showText(words);
            out.endText();
        }
        return this;
    }

    private PDPageContentStream open() throws IOException {
        return new PDPageContentStream(document, page, AppendMode.APPEND, true);
    }
}
