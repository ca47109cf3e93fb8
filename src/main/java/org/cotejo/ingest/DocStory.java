package org.cotejo.ingest;

import java.util.Map;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;

/** Walks one text of a .doc (its body, a footnote, a header) and hands its paragraphs on. */
final class DocStory {
    private static final char FIELD_BEGIN = 0x13;
    private static final char FIELD_SEPARATOR = 0x14;
    private static final char FIELD_END = 0x15;
    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char PARAGRAPH_END = '\r';
    private static final char NON_BREAKING_HYPHEN = 0x1E;
    private static final int BODY_TEXT = 9;

    private static final Map<Integer, Alignment> ALIGNMENTS =
            Map.of(0, Alignment.LEFT, 1, Alignment.CENTER, 2, Alignment.RIGHT);

    private final HWPFDocumentCore document;
    private final Range range;
    private final DocNumbering numbering;
    private final Paragraphs out;
    private final WordNotes notes;
    private final FieldStack fields = new FieldStack();
    private Draft draft = new Draft();
    private boolean joined;

    DocStory(HWPFDocumentCore document, Range range, DocNumbering numbering, Paragraphs out, WordNotes notes) {
        this.document = document;
        this.range = range;
        this.numbering = numbering;
        this.out = out;
        this.notes = notes;
    }

    void read(Origin origin) {
        boolean balanced = count(FIELD_BEGIN) == count(FIELD_END);
        for (int i = 0; i < range.numParagraphs(); i++) {
            Paragraph paragraph = range.getParagraph(i);
            if (!paragraph.isTableRowEnd()) {
                draft.element = origin == Origin.BODY && draft.element < 0 ? i : draft.element;
                paragraph(paragraph, origin);
            }
            if (!balanced) { // a field left open must not hide the rest of the text
                fields.clear();
            }
        }
        if (!draft.words().isBlank()) {
            out.add(draft);
        }
    }

    /** Gives {@code label} to the first paragraph that comes. */
    void label(String label) {
        draft.label = label;
    }

    private void paragraph(Paragraph paragraph, Origin origin) {
        joined = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            run(paragraph.getCharacterRun(i));
        }
        if (joined) {
            return;
        }
        String label = numbering.next(paragraph);
        draft.label = label.isEmpty() ? draft.label : label;
        draft.alignment = ALIGNMENTS.getOrDefault(paragraph.getJustification(), Alignment.JUSTIFY);
        draft.headingLevel = headingLevel(paragraph);
        draft.indent = paragraph.getIndentFromLeft() + paragraph.getFirstLineIndent();
        draft.origin = origin == Origin.BODY && paragraph.isInTable() ? Origin.TABLE_CELL : origin;
        out.add(draft);
        draft = new Draft();
    }

    private void run(CharacterRun run) {
        String text = run.text();
        if (run.isMarkedDeleted()) {
            notes.deleted(out.next(), text);
            joined = text.indexOf(PARAGRAPH_END) >= 0;
        } else if (run.isSymbol()) {
            symbol(run);
        } else {
            if (run.isMarkedInserted()) {
                notes.inserted(out.next());
            }
            append(visible(text), run);
        }
    }

    private void append(String words, CharacterRun run) {
        if (run.isVanished()) {
            notes.hidden(out.next(), words);
        } else {
            draft.append(words, run.isBold());
        }
    }

    private void symbol(CharacterRun run) {
        String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
        int code = run.getSymbolCharacter();
        SymbolFont.sign(font, code)
                .ifPresentOrElse(
                        sign -> append(sign, run),
                        () -> notes.symbol(out.next(), font + " " + Integer.toHexString(code)));
    }

    /** Without the codes of fields; marks of notes, pictures, cells and paragraphs are dropped later as control characters. */
    private String visible(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> fields.begin();
                case FIELD_SEPARATOR -> fields.separate();
                case FIELD_END -> fields.end();
                default -> {
                    if (!fields.isInCode()) {
                        words.append(printed(c));
                    }
                }
            }
        }
        return words.toString();
    }

    static String printed(char c) {
        return switch (c) {
            case LINE_BREAK, PAGE_BREAK -> "\n";
            case NON_BREAKING_HYPHEN -> "-";
            default -> Character.toString(c);
        };
    }

    private long count(char mark) {
        return range.text().chars().filter(c -> c == mark).count();
    }

    /** The first nine styles of every .doc are the headings, whatever the language of the program calls them. */
    private int headingLevel(Paragraph paragraph) {
        if (paragraph.getLvl() < BODY_TEXT) {
            return paragraph.getLvl() + 1;
        }
        int style = paragraph.getStyleIndex();
        for (int steps = 0; style > 9 && steps < 10; steps++) {
            StyleDescription description = document.getStyleSheet().getStyleDescription(style);
            style = description == null ? 0 : description.getBaseStyle();
        }
        return style >= 1 && style <= 9 ? style : 0;
    }
}
