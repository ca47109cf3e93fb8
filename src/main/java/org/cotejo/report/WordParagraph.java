package org.cotejo.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.cotejo.finding.Verdict;
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

    /** Where a tab leads that aligns to the right, in twips, instead of where the style has it. */
    WordParagraph rightTab(int at, int styles) {
        if (at != styles) {
            CTTabs tabs = paragraph.getCTP().getPPr().addNewTabs();
            tab(tabs, STTabJc.CLEAR, styles);
            tab(tabs, STTabJc.RIGHT, at);
        }
        return this;
    }

    private static void tab(CTTabs tabs, STTabJc.Enum kind, int at) {
        CTTabStop tab = tabs.addNewTab();
        tab.setVal(kind);
        tab.setPos(BigInteger.valueOf(at));
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

    /** The verdict's symbol and word, on one line and in its colour. */
    WordParagraph verdict(Verdict verdict, Wording words) {
        XWPFRun run = run((words.symbol(verdict) + " " + words.verdict(verdict)).replace(' ', '\u00a0'));
        run.setBold(true);
        run.setColor(Tint.of(verdict).ink());
        return this;
    }

    /** A number that Word computes: {@code PAGE}, {@code NUMPAGES}. */
    WordParagraph field(String instruction) {
        paragraph.getCTP().addNewFldSimple().setInstr(instruction);
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
