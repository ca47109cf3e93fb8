package org.cotejo.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.cotejo.model.Diagnostic;
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
            PdfFonts.use();
            PdfLines read = PdfLines.of(document);
            List<PdfLine> lines = PdfColumns.undo(read.lines());
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
            return new SourceText(paragraphs, diagnostics(document, read), source);
        } catch (InvalidPasswordException e) {
            throw new IngestException(Reason.ENCRYPTED, file.name(), "PDF", e);
        }
    }

    private static List<Diagnostic> diagnostics(PDDocument document, PdfLines read) {
        List<Diagnostic> all = new ArrayList<>();
        if (!read.turned().isEmpty()) {
            all.add(Diagnostic.info("TURNED_TEXT", "p. 0", Excerpt.of(String.join(" · ", read.turned()))));
        }
        Set<Integer> written = read.lines().stream().map(PdfLine::page).collect(Collectors.toSet());
        String pictures = IntStream.rangeClosed(1, document.getNumberOfPages())
                .filter(page -> !written.contains(page) && isPicture(document.getPage(page - 1)))
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(", "));
        if (!pictures.isEmpty()) {
            all.add(Diagnostic.warning("UNREAD_PAGES", "p. 0", pictures));
        }
        return all;
    }

    private static boolean isPicture(PDPage page) {
        PDResources resources = page.getResources();
        return resources != null && resources.getXObjectNames().iterator().hasNext();
    }
}
