package org.cotejo.report.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.cotejo.report.XmlText;

/**
 * A document as PDF that everybody can read: tagged as PDF/UA-1 asks, with bookmarks, its fonts inside. Holds the whole
 * document in memory, about a megabyte a page while it is laid out.
 */
public final class PdfPaper {
    /** Marks that turn the direction of writing: on a page they would set the words of a law in another order. */
    private static final Pattern TURNS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVu";
    private static final String SANS = "SansCondensed";
    private static final String SERIF = "SerifCondensed";
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    /** @param out is flushed and left open */
    public void write(Paper paper, OutputStream out) throws IOException {
        // on standard error it would tell of every page
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        font(builder, "Sans", SANS, 400);
        font(builder, "Sans", SANS + "-Bold", 700);
        font(builder, "Serif", SERIF, 400);
        font(builder, "Serif", SERIF + "-Bold", 700);
        builder.withHtmlContent(page(paper), null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            fix(document, paper);
            document.save(out);
        }
        out.flush();
    }

    /** Names of fonts that should be on the class path and are not. */
    public static List<String> missingFonts() {
        return Stream.of(SANS, SANS + "-Bold", SERIF, SERIF + "-Bold")
                .filter(name -> PdfPaper.class.getResource(FONTS + name + ".ttf") == null)
                .toList();
    }

    private static void font(PdfRendererBuilder builder, String family, String name, int weight) {
        builder.useFont(
                () -> Objects.requireNonNull(PdfPaper.class.getResourceAsStream(FONTS + name + ".ttf")),
                family,
                weight,
                FontStyle.NORMAL,
                true);
    }

    private static String page(Paper paper) {
        StringOutput page = new StringOutput();
        Loaded.ENGINE.render("paper/paper.jte", PdfPage.of(paper), page);
        return TURNS.matcher(XmlText.clean(page.toString())).replaceAll("");
    }

    /** In place of the clock and of what chance gives: the same bytes each time. */
    private static void fix(PDDocument document, Paper paper) throws IOException {
        Calendar time = new GregorianCalendar(UTC, Locale.ROOT);
        time.setTimeInMillis(
                paper.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(time);
        information.setModificationDate(time);
        document.setDocumentId(paper.date().toEpochDay());
        PDMetadata metadata = new PDMetadata(
                document, new ByteArrayInputStream(PdfMetadata.of(paper).getBytes(StandardCharsets.UTF_8)));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    /** Loaded with the first document, not with the list of formats. */
    private static final class Loaded {
        static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
                null, ContentType.Html, PdfPaper.class.getClassLoader(), "org.cotejo.report.templates");
    }
}
