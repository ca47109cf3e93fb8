package org.cotejo.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.cotejo.compare.Piece;
import org.cotejo.finding.Verdict;
import org.cotejo.report.house.Logo;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabs;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/** A paragraph being written. Whatever it is given is text: line feeds and tabs are kept, nothing else has a meaning. */
final class WordParagraph {
    private final XWPFParagraph paragraph;

    private WordParagraph(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static WordParagraph in(XWPFParagraph paragraph, WordStyle style) {
        paragraph.setStyle(style.id);
        return new WordParagraph(paragraph);
    }

    WordParagraph text(String text) {
        run(text);
        return this;
    }

    WordParagraph bold(String text) {
        run(text).setBold(true);
        return this;
    }

    /** In grey and small: what we say beside the words of a law. */
    WordParagraph muted(String text) {
        XWPFRun run = run(text);
        run.setColor("575D66");
        run.setFontSize(8);
        return this;
    }

    /** Struck through where it was deleted, else underlined; the signs are the text's own. */
    WordParagraph changed(String text, boolean deleted) {
        XWPFRun run = run(text);
        if (deleted) {
            run.setStrikeThrough(true);
            run.setColor("A3123B");
        } else {
            run.setUnderline(UnderlinePatterns.SINGLE);
            run.setColor("1B6B3F");
        }
        return this;
    }

    /** As legislatures set it: struck through what goes, in bold what comes, underlined too where it stands amid other words. */
    WordParagraph proposed(Piece piece, boolean amid) {
        XWPFRun run = run(piece.text());
        if (piece.kind() == Piece.Kind.DELETED) {
            run.setStrikeThrough(true);
            run.setColor("A3123B");
        } else {
            run.setBold(true);
            run.setUnderline(amid ? UnderlinePatterns.SINGLE : UnderlinePatterns.NONE);
        }
        return this;
    }

    /** The verdict's symbol and word, on one line and in its colour. */
    WordParagraph verdict(Verdict verdict, Wording words) {
        return tinted((words.symbol(verdict) + " " + words.verdict(verdict)).replace(' ', '\u00a0'), verdict);
    }

    /** In the colour of a verdict. */
    WordParagraph tinted(String text, Verdict verdict) {
        XWPFRun run = run(text);
        run.setBold(true);
        run.setColor(Tint.of(verdict).ink());
        return this;
    }

    /** A mark around what was written so far, to be reached by name. */
    WordParagraph marked(String name, int id) {
        CTBookmark start = paragraph.getCTP().insertNewBookmarkStart(0);
        start.setName(name);
        start.setId(BigInteger.valueOf(id));
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
        return this;
    }

    WordParagraph setRight() {
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        return this;
    }

    /** A number that Word computes: {@code PAGE}, {@code NUMPAGES}. */
    WordParagraph field(String instruction) {
        paragraph.getCTP().addNewFldSimple().setInstr(instruction);
        return this;
    }

    /** The one tab of this line: at this distance in twips, whatever those of its style are. */
    WordParagraph tabAtRight(int distance) {
        CTTabs tabs = paragraph.getCTP().getPPr().addNewTabs();
        for (int each : tabsOfStyle()) {
            if (each != distance) {
                tab(tabs, STTabJc.CLEAR, each);
            }
        }
        tab(tabs, STTabJc.RIGHT, distance);
        return this;
    }

    private int[] tabsOfStyle() {
        XWPFStyle style = paragraph.getDocument().getStyles().getStyle(paragraph.getStyle());
        CTPPrGeneral settings = style == null ? null : style.getCTStyle().getPPr();
        return settings == null || !settings.isSetTabs()
                ? new int[0]
                : settings.getTabs().getTabList().stream()
                        .mapToInt(tab -> ((Number) tab.getPos()).intValue())
                        .toArray();
    }

    private static void tab(CTTabs tabs, STTabJc.Enum kind, int distance) {
        CTTabStop tab = tabs.addNewTab();
        tab.setVal(kind);
        tab.setPos(BigInteger.valueOf(distance));
    }

    /** @param description what a screen reader says of it */
    WordParagraph picture(Logo logo, String description) throws IOException {
        PictureType type = logo.format().equals("png") ? PictureType.PNG : PictureType.JPEG;
        try {
            XWPFPicture picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(logo.content()),
                            type,
                            "logo." + logo.format(),
                            logo.width(),
                            logo.height());
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(description);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("the format was looked at", e);
        }
        paragraph.getRuns().get(paragraph.getRuns().size() - 1).getCTR().getDrawingList().stream()
                .flatMap(drawing -> drawing.getInlineList().stream())
                .forEach(inline -> inline.getDocPr().setDescr(description));
        return this;
    }

    WordParagraph onNewPage() {
        paragraph.setPageBreak(true);
        return this;
    }

    WordParagraph keptWithNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    private XWPFRun run(String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = XmlText.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            line(run, lines[i]);
        }
        return run;
    }

    private static void line(XWPFRun run, String line) {
        String[] parts = line.split("\t", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                run.addTab();
            }
            if (!parts[i].isEmpty()) {
                run.setText(parts[i], run.getCTR().sizeOfTArray());
            }
        }
    }
}
