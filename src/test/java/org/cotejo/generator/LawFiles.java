package org.cotejo.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Writes generated laws as files. */
public final class LawFiles {
    private static final int LEVELS = 3;
    private static final int PAGE = 14;
    /** What comes back on fewer pages could be words of the law. */
    private static final int FEWEST_PAGES = 4;

    private LawFiles() {}

    /**
     * Plain text, a paragraph a line.
     *
     * @param pages whether with what pages leave between them, where the style has pages
     */
    public static byte[] text(Law law, boolean pages) {
        StringBuilder text = new StringBuilder();
        String newline = law.style().blankLines() ? "\n\n" : "\n";
        List<Block> blocks = Layout.of(law, false);
        for (int i = 0; i < blocks.size(); i++) {
            text.append(blocks.get(i).visible()).append(newline);
            if (pages && i % PAGE == PAGE - 1 && blocks.size() > FEWEST_PAGES * PAGE) {
                pageEnd(law.style(), i / PAGE + 1, newline, text);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void pageEnd(HouseStyle style, int page, String newline, StringBuilder text) {
        if (style.furniture() != HouseStyle.Furniture.NONE) {
            text.append(style.blankLines() ? "Página " + page + " de 99" : "- " + page + " -")
                    .append(newline);
        }
        if (style.furniture() == HouseStyle.Furniture.HEADS) {
            text.append("GACETA DEL GOBIERNO DEL ESTADO").append(newline);
        }
    }

    /** A page of HTML, a paragraph an element. */
    public static byte[] html(Law law) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><meta charset=\"utf-8\"><body>\n");
        for (Block block : Layout.of(law, false)) {
            String text = block.visible().replace("&", "&amp;").replace("<", "&lt;");
            html.append(block.centered() ? "<p align=\"center\"><b>" + text + "</b></p>\n" : "<p>" + text + "</p>\n");
        }
        return html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A Word file; lists are counted by Word where the style wants it. */
    public static byte[] docx(Law law) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Lists lists = new Lists(document, law.style());
            for (Block block : Layout.of(law, true)) {
                add(block, document, lists);
            }
            if (law.style().furniture() == HouseStyle.Furniture.HEADS) {
                document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                        .createParagraph()
                        .createRun()
                        .setText("GACETA DEL GOBIERNO DEL ESTADO");
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Block block, XWPFDocument document, Lists lists) {
        XWPFParagraph paragraph = document.createParagraph();
        if (block.centered()) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        if (!block.counted().isEmpty()) {
            lists.number(paragraph, block);
        }
        run(paragraph, block.text().substring(0, block.bold()), true);
        run(paragraph, block.text().substring(block.bold()), false);
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold) {
        if (!text.isEmpty()) {
            var run = paragraph.createRun();
            run.setBold(bold);
            run.setText(text);
        }
    }

    /** One pattern of labels, and a list of its own for each time it begins. */
    private static final class Lists {
        private final XWPFNumbering numbering;
        private final BigInteger pattern;
        private BigInteger list = BigInteger.ZERO;

        Lists(XWPFDocument document, HouseStyle style) {
            numbering = document.createNumbering();
            CTAbstractNum levels = CTAbstractNum.Factory.newInstance();
            levels.setAbstractNumId(BigInteger.ZERO);
            level(levels, 0, STNumberFormat.UPPER_ROMAN, style.fraction().replace("#", "%1"));
            boolean capital = style.point().startsWith("X");
            level(
                    levels,
                    1,
                    capital ? STNumberFormat.UPPER_LETTER : STNumberFormat.LOWER_LETTER,
                    "%2" + style.point().substring(1));
            boolean roman = style.subpoint().startsWith("i");
            level(
                    levels,
                    2,
                    roman ? STNumberFormat.LOWER_ROMAN : STNumberFormat.DECIMAL,
                    "%3" + style.subpoint().substring(1));
            pattern = numbering.addAbstractNum(new XWPFAbstractNum(levels));
        }

        private static void level(CTAbstractNum levels, int depth, STNumberFormat.Enum format, String text) {
            CTLvl level = levels.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(format);
            level.addNewLvlText().setVal(text);
        }

        void number(XWPFParagraph paragraph, Block block) {
            if (block.opens()) {
                list = numbering.addNum(pattern);
                CTNum num = numbering.getNum(list).getCTNum();
                for (int depth = 0; depth < LEVELS; depth++) {
                    var override = num.addNewLvlOverride();
                    override.setIlvl(BigInteger.valueOf(depth));
                    override.addNewStartOverride().setVal(BigInteger.ONE);
                }
            }
            paragraph.setNumID(list);
            paragraph.setNumILvl(BigInteger.valueOf(block.depth()));
        }
    }
}
