package org.cotejo.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file being written: A4, our styles, running head and page numbers; the same bytes each time. */
final class Word implements AutoCloseable {
    private static final int SHORT_SIDE = 11906;
    private static final int LONG_SIDE = 16838;
    private static final int MARGIN = 1247;

    /** Between the margins of an upright page, in twips. */
    static final int TEXT_WIDTH = SHORT_SIDE - 2 * MARGIN;

    private final XWPFDocument document = new XWPFDocument();
    private final boolean across;

    Word(String language) throws IOException {
        this(language, false);
    }

    /** A file whose pages lie on their long side. */
    static Word across(String language) throws IOException {
        return new Word(language, true);
    }

    private Word(String language, boolean across) throws IOException {
        this.across = across;
        XWPFStyles styles = document.createStyles();
        try (InputStream in = Objects.requireNonNull(Word.class.getResourceAsStream("styles.xml"))) {
            styles.setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml is ours and well formed", e);
        }
        styles.setSpellingLanguage(language);
        page();
    }

    /** Between the margins, in twips. */
    private int textWidth() {
        return across ? LONG_SIDE - 2 * MARGIN : TEXT_WIDTH;
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(across ? LONG_SIDE : SHORT_SIDE));
        size.setH(BigInteger.valueOf(across ? SHORT_SIDE : LONG_SIDE));
        if (across) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(1500));
        margins.setBottom(BigInteger.valueOf(1300));
        margins.setHeader(BigInteger.valueOf(680));
        margins.setFooter(BigInteger.valueOf(600));
        margins.setGutter(BigInteger.ZERO);
    }

    /** What the file says of itself; {@code date} stands for the times of creation and change. */
    void properties(String title, String description, LocalDate date) {
        OfficeProperties.set(document.getProperties().getCoreProperties(), title, description, date);
    }

    void runningHead(String text) {
        WordParagraph.in(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), WordStyle.HEADER)
                .text(text);
    }

    /** A line at the foot of each page, and at its right "page … of …". */
    void foot(String text, String page, String of) {
        WordParagraph.in(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), WordStyle.FOOTER)
                .rightTab(textWidth(), TEXT_WIDTH)
                .text(text + "\t" + page + " ")
                .field("PAGE")
                .text(" " + of + " ")
                .field("NUMPAGES");
    }

    WordParagraph paragraph(WordStyle style) {
        return WordParagraph.in(document.createParagraph(), style);
    }

    Word line(WordStyle style, String text) {
        paragraph(style).text(text);
        return this;
    }

    /** A table over the width of the text. */
    WordTable table(int... shares) {
        WordTable table = new WordTable(document.createTable(1, shares.length), textWidth(), shares);
        // two tables in a row would grow together
        document.createParagraph().setStyle(WordStyle.AFTER_TABLE.id);
        return table;
    }

    void writeTo(OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        FixedZip.write(bytes.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
