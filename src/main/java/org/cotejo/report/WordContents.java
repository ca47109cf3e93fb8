package org.cotejo.report;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cotejo.report.paper.Block.Heading;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The contents of a Word file: the field that Word makes anew on request, filled with the headings as links. It shows no
 * pages: only who lays the file out knows them, and asking Word to look on opening makes it warn the reader.
 */
final class WordContents {
    private WordContents() {}

    /** The name of the mark around a heading. */
    static String mark(Heading heading) {
        return "_Toc_" + heading.anchor();
    }

    static void write(XWPFDocument document, String title, List<Heading> headings, int depth) {
        XWPFParagraph head = document.createParagraph();
        WordParagraph.in(head, WordStyle.TOC_HEADING).text(title).onNewPage();
        XWPFParagraph paragraph = null;
        for (Heading heading : headings) {
            boolean first = paragraph == null;
            paragraph = document.createParagraph();
            paragraph.setStyle((heading.level() == 1 ? WordStyle.TOC_1 : WordStyle.TOC_2).id);
            if (first) {
                begin(paragraph, depth);
            }
            link(paragraph, heading);
        }
        if (paragraph != null) {
            field(paragraph, STFldCharType.END);
        }
    }

    private static void begin(XWPFParagraph paragraph, int depth) {
        field(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-" + depth + "\" \\h \\z \\u");
        field(paragraph, STFldCharType.SEPARATE);
    }

    private static void field(XWPFParagraph paragraph, STFldCharType.Enum type) {
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(type);
    }

    private static void link(XWPFParagraph paragraph, Heading heading) {
        CTHyperlink link = paragraph.getCTP().addNewHyperlink();
        link.setAnchor(mark(heading));
        link.addNewR().addNewT().setStringValue(XmlText.clean(heading.text()));
    }
}
