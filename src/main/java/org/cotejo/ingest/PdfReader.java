package org.cotejo.ingest;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.cotejo.model.IngestException;
import org.cotejo.model.IngestException.Reason;
import org.cotejo.model.Manifestation;

/** Reads PDF that has its text as text, not as pictures of pages. */
final class PdfReader implements LawReader {
    /** Letters a page below which there is but a stamp or a number on pictures. */
    private static final int FEW = 10;

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public boolean accepts(SourceFile file) {
        return FileKind.of(file) == FileKind.PDF;
    }

    @Override
    public SourceText read(SourceFile file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.content())) {
            List<PdfLine> lines = PdfLines.of(document);
            int pages = document.getNumberOfPages();
            long letters = lines.stream()
                    .flatMapToInt(line -> line.text().codePoints())
                    .filter(Character::isLetter)
                    .count();
            if (letters == 0 || letters < (long) FEW * pages) {
                throw new IngestException(Reason.NO_TEXT, file.name(), "PDF");
            }
            double height = document.getPage(0).getCropBox().getHeight();
            List<SourceParagraph> paragraphs = new PdfParagraphs(lines, new PdfPages(lines, height)).join();
            Manifestation source = new Manifestation(file.name(), file.sha256(), format());
            return new SourceText(paragraphs, List.of(), source);
        } catch (InvalidPasswordException e) {
            throw new IngestException(Reason.ENCRYPTED, file.name(), "PDF", e);
        }
    }
}
