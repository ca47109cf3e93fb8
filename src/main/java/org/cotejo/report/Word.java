package org.cotejo.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.cotejo.i18n.Messages;
import org.cotejo.report.house.HouseStyle;
import org.cotejo.rulebook.Tradition.Sheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A Word file being written: A4 and our styles, or the user's own paper; running head and page numbers; the same bytes each time. */
final class Word implements AutoCloseable {
    private static final int A4_WIDTH = 11906;
    private static final int A4_HEIGHT = 16838;
    private static final int LETTER_WIDTH = 12240;
    private static final int LETTER_HEIGHT = 15840;
    private static final int MARGIN = 1247;

    private final XWPFDocument document;
    private final CTSectPr section;
    private final boolean ownHead;
    private String unplaced = "";

    /** On our own paper. */
    Word(String language) throws IOException {
        this(language, Sheet.A4, false, HouseStyle.OURS);
    }

    Word(String language, HouseStyle house) throws IOException {
        this(language, Sheet.A4, false, house);
    }

    /** @param sheet where she has no paper of her own */
    Word(String language, Sheet sheet, boolean across, HouseStyle house) throws IOException {
        Optional<InputStream> paper = house.paper();
        document = paper.isPresent() ? new XWPFDocument(paper.get()) : ours();
        section = section(document.getDocument().getBody());
        ownHead = section.sizeOfHeaderReferenceArray() > 0;
        page(sheet, across);
        document.getStyles().setSpellingLanguage(language);
        if (house.logo().isPresent()) {
            Messages messages = Messages.in(Locale.forLanguageTag(language));
            WordParagraph.in(document.createParagraph(), WordStyle.NORMAL)
                    .picture(house.logo().get(), messages.get("house.logo.alt"));
        }
    }

    private static XWPFDocument ours() throws IOException {
        XWPFDocument document = new XWPFDocument();
        try (InputStream in = Objects.requireNonNull(Word.class.getResourceAsStream("styles.xml"))) {
            document.createStyles().setStyles(StylesDocument.Factory.parse(in).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml is ours and well formed", e);
        }
        return document;
    }

    private static CTSectPr section(CTBody body) {
        return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
    }

    /** Between the margins, in twips. */
    int textWidth() {
        CTPageMar margins = section.getPgMar();
        return twips(section.getPgSz().getW())
                - twips(margins.getLeft())
                - twips(margins.getRight())
                - twips(margins.getGutter());
    }

    /** None where the file does not say. */
    private static int twips(@Nullable Object measure) {
        return measure instanceof Number number ? number.intValue() : 0;
    }

    private void page(Sheet sheet, boolean across) {
        if (!section.isSetPgSz()) {
            section.addNewPgSz();
            section.getPgSz().setW(BigInteger.valueOf(sheet == Sheet.LETTER ? LETTER_WIDTH : A4_WIDTH));
            section.getPgSz().setH(BigInteger.valueOf(sheet == Sheet.LETTER ? LETTER_HEIGHT : A4_HEIGHT));
        }
        if (!section.isSetPgMar()) {
            margins(section.addNewPgMar());
        }
        CTPageSz size = section.getPgSz();
        if (across != twips(size.getW()) > twips(size.getH())) {
            Object width = size.getW();
            size.setW(size.getH());
            size.setH(width);
            if (across) {
                size.setOrient(STPageOrientation.LANDSCAPE);
            } else if (size.isSetOrient()) {
                size.unsetOrient();
            }
        }
    }

    private static void margins(CTPageMar margins) {
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setTop(BigInteger.valueOf(1500));
        margins.setBottom(BigInteger.valueOf(1300));
        margins.setHeader(BigInteger.valueOf(680));
        margins.setFooter(BigInteger.valueOf(600));
        margins.setGutter(BigInteger.ZERO);
    }

    /** The file itself, for what is no paragraph and no table. */
    XWPFDocument document() {
        return document;
    }

    /** The first page has neither head nor foot; hers stay on it. */
    void cover() {
        if (!ownHead && !section.isSetTitlePg()) {
            section.addNewTitlePg();
        }
    }

    /** What the file says of itself; {@code date} stands for the times of creation and change. */
    void properties(String title, String description, LocalDate date) {
        OfficeProperties.set(document.getProperties().getCoreProperties(), title, description, date);
    }

    /** A line at the head of each page; not where her paper has one. */
    void runningHead(String text) {
        if (!has(section.getHeaderReferenceList())) {
            WordParagraph.in(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), WordStyle.HEADER)
                    .text(text);
        }
    }

    /**
     * A line at the foot of each page, and at its right "page … of …". Where her paper has a foot, the line stands once, at
     * the end.
     */
    void foot(String text, String page, String of) {
        if (has(section.getFooterReferenceList())) {
            unplaced = text;
            return;
        }
        WordParagraph.in(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), WordStyle.FOOTER)
                .tabAtRight(textWidth())
                .text(text + "\t" + page + " ")
                .field("PAGE")
                .text(" " + of + " ")
                .field("NUMPAGES");
    }

    private static boolean has(List<CTHdrFtrRef> references) {
        return references.stream().anyMatch(each -> each.getType() == STHdrFtr.DEFAULT);
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
        if (!unplaced.isEmpty()) {
            line(WordStyle.SMALL, unplaced);
            unplaced = "";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        FixedZip.write(bytes.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
