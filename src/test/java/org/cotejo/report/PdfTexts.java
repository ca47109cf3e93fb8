package org.cotejo.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** PDF read back, for the tests. */
final class PdfTexts {
    private PdfTexts() {}

    static PDDocument read(byte[] pdf) throws IOException {
        return Loader.loadPDF(pdf);
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = read(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** What a page shows, lines as laid out. */
    static String page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = read(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        }
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = read(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** The clauses of PDF/UA-1 that it breaks, each once with its message. */
    static List<String> broken(byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
        }
    }
}
