package org.cotejo.report.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cotejo.report.paper.Block.Heading;
import org.cotejo.report.paper.Block.Table;
import org.cotejo.report.paper.Block.Table.Cell;
import org.cotejo.rulebook.Tradition;

/** What the templates of a PDF are given. Public for the templates alone: not API. */
public record PdfPage(Paper paper, String style) {
    /** All headings are bookmarks, down to this level. */
    private static final int DEPTH = 3;
    /** Rows of a table that is kept together. */
    private static final int SHORT = 3;

    /** A heading with those below it. */
    public record Bookmark(Heading heading, List<Bookmark> below) {}

    static PdfPage of(Paper paper) {
        return new PdfPage(paper, sheet(paper) + margins(paper) + Loaded.STYLE);
    }

    public List<Bookmark> bookmarks() {
        return below(paper.headings(DEPTH));
    }

    private static List<Bookmark> below(List<Heading> headings) {
        List<Bookmark> bookmarks = new ArrayList<>();
        for (int i = 0; i < headings.size(); ) {
            int end = i + 1;
            while (end < headings.size()
                    && headings.get(end).level() > headings.get(i).level()) {
                end++;
            }
            bookmarks.add(new Bookmark(headings.get(i), below(headings.subList(i + 1, end))));
            i = end;
        }
        return bookmarks;
    }

    /** A width of the style sheet. */
    public static String percent(double part, double whole) {
        return BigDecimal.valueOf(part / whole * 100)
                        .setScale(2, RoundingMode.HALF_UP)
                        .toPlainString() + "%";
    }

    /** How a table may be broken: a short one never, so that no header stands alone at the foot of a page. */
    public static String breaks(Table table) {
        if (table.breaking()) {
            return "breaking";
        }
        return table.rows().size() <= SHORT ? "short" : "whole";
    }

    public static String fill(Cell cell) {
        return cell.fill().isEmpty() ? "" : "background:#" + cell.fill();
    }

    private static String sheet(Paper paper) {
        boolean letter = paper.sheet() == Tradition.Sheet.LETTER;
        String shortSide = letter ? "215.9mm" : "210mm";
        String longSide = letter ? "279.4mm" : "297mm";
        return "@page{size:" + (paper.across() ? longSide + " " + shortSide : shortSide + " " + longSide) + "}";
    }

    private static String margins(Paper paper) {
        String font = "font-family:Sans;font-size:7.5pt;color:#575d66;";
        String margins = "@top-left{" + font + "content:" + quoted(paper.head())
                + ";width:100%}"
                + "@bottom-left{" + font + "content:" + quoted(paper.foot()) + ";width:75%}"
                + "@bottom-right{" + font + "content:" + quoted(paper.page() + " ") + " counter(page) "
                + quoted(" " + paper.of() + " ") + " counter(pages);width:25%;text-align:right}";
        return "@page{" + margins + "}"
                + (paper.cover()
                        ? "@page:first{@top-left{content:none}@bottom-left{content:none}@bottom-right{content:none}}"
                        : "");
    }

    /** As a string of a style sheet in which no sign but letters and digits can have a meaning. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(c -> quoted.append(
                        Character.isLetterOrDigit(c) || c == ' '
                                ? Character.toString(c)
                                : "\\" + Integer.toHexString(c) + " "));
        return quoted.append('"').toString();
    }

    /** Read with the first document. */
    private static final class Loaded {
        static final String STYLE = read();

        private static String read() {
            try (InputStream in = Objects.requireNonNull(PdfPage.class.getResourceAsStream("paper.css"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
