package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Walks one text of a docx (its body, a footnote, a header) and hands its paragraphs on.
 *
 * <p>Elements are told by their local names: the words are those of WordprocessingML in either of its namespaces, of
 * DrawingML's text boxes and of formulas. What is not known is walked through, so that no text is lost in it.
 */
final class DocxStory {
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "rPr",
            "sdtPr",
            "sdtEndPr",
            "smartTagPr",
            "customXmlPr",
            "sectPr",
            "tblPr",
            "tblPrEx",
            "tblGrid",
            "trPr",
            "tcPr",
            "instrText",
            "delInstrText",
            "rt",
            "bodyPr",
            "lstStyle");

    private final XMLStreamReader reader;
    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final Paragraphs out;
    private final WordNotes notes;
    private final FieldStack fields = new FieldStack();
    private final Set<String> noteIds = new LinkedHashSet<>();
    private final List<Draft> boxes = new ArrayList<>();
    private Draft draft = new Draft();
    private DocxStyles.Style style = DocxStyles.Style.NONE;
    private int boxDepth;
    private @Nullable DocxElements elements;

    DocxStory(XMLStreamReader reader, DocxStyles styles, DocxNumbering numbering, Paragraphs out, WordNotes notes) {
        this.reader = reader;
        this.styles = styles;
        this.numbering = numbering;
        this.out = out;
        this.notes = notes;
    }

    /** Reads to the end of the element that is open. */
    void read(Origin origin) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                block(origin);
            }
        }
        if (!draft.words().isBlank()) { // the last paragraph's end is deleted, but nothing follows to join
            draft.origin = origin;
            Draft rest = draft;
            draft = new Draft();
            finish(rest);
        }
    }

    /** Gives {@code label} to the first paragraph that comes. */
    void label(String label) {
        draft.label = label;
    }

    /** Says which of the file's paragraphs each one is. */
    void countedBy(DocxElements counter) {
        elements = counter;
    }

    /** Notes referred to so far: {@code footnote/2}, {@code endnote/1} …, in the order of their first mention. */
    Set<String> noteIds() {
        return noteIds;
    }

    private void block(Origin origin) throws XMLStreamException {
        String name = reader.getLocalName();
        switch (name) {
            case "p" -> paragraph(origin);
            case "tc" -> read(origin == Origin.BODY ? Origin.TABLE_CELL : origin);
            case "del", "moveFrom" -> deleted();
            case "AlternateContent" -> alternative(() -> read(origin));
            case "altChunk", "subDoc" -> unread(name);
            default -> {
                if (WITHOUT_TEXT.contains(name)) {
                    Xml.skip(reader);
                } else {
                    read(origin);
                }
            }
        }
    }

    private void paragraph(Origin origin) throws XMLStreamException {
        Draft own = draft;
        if (elements != null && own.element < 0) {
            own.element = elements.paragraph();
        }
        ParagraphStyle said = ParagraphStyle.NONE;
        style = styles.paragraph(null);
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement() && "pPr".equals(reader.getLocalName())) {
                said = DocxProperties.paragraph(reader);
                style = styles.paragraph(said.style());
            } else if (reader.isStartElement()) {
                inline();
            }
        }
        if (said.joined()) {
            return;
        }
        place(own, said, origin);
        draft = new Draft();
        finish(own);
    }

    private void place(Draft own, ParagraphStyle said, Origin origin) {
        ParagraphStyle whole = said.over(styles.paragraph(said.style()).paragraph());
        if (numbering.isItem(whole)) {
            own.label = numbering.next(whole);
            whole = said.over(numbering.style(whole)).over(whole);
        }
        own.alignment = whole.alignment() == null ? Alignment.LEFT : whole.alignment();
        own.headingLevel = whole.headingLevel();
        own.indent = whole.indent();
        own.origin = origin;
    }

    /** Paragraphs of a box wait for the end of the paragraph that the box hangs on. */
    private void finish(Draft own) {
        if (boxDepth > 0) {
            boxes.add(own);
            return;
        }
        out.add(own);
        boxes.forEach(out::add);
        boxes.clear();
    }

    private void inlines() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                inline();
            }
        }
    }

    private void inline() throws XMLStreamException {
        String name = reader.getLocalName();
        switch (name) {
            case "r" -> run();
            case "del", "moveFrom" -> deleted();
            case "ins", "moveTo" -> {
                notes.inserted(out.next());
                inlines();
            }
            case "AlternateContent" -> alternative(this::inlines);
            case "p", "txbxContent", "txBody" -> box(name);
            case "subDoc" -> unread(name);
            default -> {
                if (WITHOUT_TEXT.contains(name)) {
                    Xml.skip(reader);
                } else {
                    inlines();
                }
            }
        }
    }

    private void run() throws XMLStreamException {
        RunStyle run = styles.run(RunStyle.NONE, style);
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement() && "rPr".equals(reader.getLocalName())) {
                run = styles.run(DocxProperties.run(reader), style);
            } else if (reader.isStartElement()) {
                runContent(run);
            }
        }
    }

    private void runContent(RunStyle run) throws XMLStreamException {
        String name = reader.getLocalName();
        switch (name) {
            case "t" -> text(run);
            case "fldChar" -> field();
            case "footnoteReference", "endnoteReference" ->
                noteIds.add(name.replace("Reference", "/") + Xml.attribute(reader, "id", ""));
            case "tab", "ptab" -> append("\t", run);
            case "br", "cr" -> append("\n", run);
            case "noBreakHyphen" -> append("-", run);
            case "sym" -> symbol(run);
            case "AlternateContent" -> {
                alternative(() -> readRunContent(run));
                return;
            }
            case "drawing", "pict", "object", "ruby" -> {
                inlines();
                return;
            }
            default -> {}
        }
        if (reader.isStartElement()) {
            Xml.skip(reader);
        }
    }

    private void readRunContent(RunStyle run) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                runContent(run);
            }
        }
    }

    /** Word trims what does not ask for its white space to be kept, and shows line breaks of the XML as spaces. */
    private void text(RunStyle run) throws XMLStreamException {
        boolean preserve = "preserve".equals(Xml.attribute(reader, "space"));
        String words = characters().replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
        append(preserve ? words : words.strip(), run);
    }

    private void append(String words, RunStyle run) {
        if (Boolean.TRUE.equals(run.hidden())) {
            notes.hidden(out.next(), words);
        } else if (!fields.isNestedInCode()) {
            draft.append(words, Boolean.TRUE.equals(run.bold()));
        }
    }

    private void field() {
        switch (Xml.attribute(reader, "fldCharType", "")) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    private void symbol(RunStyle run) {
        String font = Xml.attribute(reader, "font", "");
        String code = Xml.attribute(reader, "char", "");
        int number = code.matches("\\p{XDigit}{1,6}") ? Integer.parseInt(code, 16) : 0;
        SymbolFont.sign(font, number)
                .ifPresentOrElse(sign -> append(sign, run), () -> notes.symbol(out.next(), font + " " + code));
    }

    private void box(String name) throws XMLStreamException {
        Draft host = draft;
        DocxStyles.Style hostStyle = style;
        draft = new Draft();
        boxDepth++;
        if ("p".equals(name)) {
            paragraph(Origin.TEXT_BOX);
        } else {
            read(Origin.TEXT_BOX);
        }
        boxDepth--;
        draft = host;
        style = hostStyle;
    }

    /** The same content in several forms: the first one is for programs of today, the fallback for older ones. */
    private void alternative(Walk walk) throws XMLStreamException {
        boolean taken = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (!reader.isStartElement()) {
                continue;
            }
            if (taken) {
                Xml.skip(reader);
            } else {
                int before = size();
                walk.walk();
                taken = size() > before;
            }
        }
    }

    private int size() {
        return out.next() + boxes.size() + draft.words().length();
    }

    private void deleted() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
                default -> {}
            }
        }
        notes.deleted(out.next(), words.append(' ').toString());
    }

    private void unread(String name) throws XMLStreamException {
        notes.part(out.next(), name);
        Xml.skip(reader);
    }

    private String characters() throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isCharacters()) {
                words.append(reader.getText());
            } else if (reader.isStartElement()) {
                Xml.skip(reader);
            }
        }
        return words.toString();
    }

    private interface Walk {
        void walk() throws XMLStreamException;
    }
}
