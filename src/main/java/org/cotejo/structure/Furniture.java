package org.cotejo.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Diagnostic;

/**
 * Takes out of the text what is of the paper or of the site that carries it: page heads, page feet, page numbers, marks of
 * the carrier, letters of a watermark. Only what is certain goes, and each is told in a diagnostic with its words.
 */
final class Furniture {
    private static final int FEWEST_LETTERS = 4;
    private static final int WATERMARK = 6;
    private static final int FULL_LINE = 30;

    private final Grammar grammar;

    Furniture(Grammar grammar) {
        this.grammar = grammar;
    }

    /** The lines that are law, in order. */
    List<Line> strip(List<Line> lines, List<Diagnostic> diagnostics) {
        PageMarks numbers = new PageMarks(grammar, lines);
        BitSet furniture = numbers.certain();
        furniture.or(carriers(lines));
        furniture.or(new RunningHeads(grammar, lines, furniture).certain());
        furniture.or(letters(lines));
        List<Line> kept = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isMargin(line) || furniture.get(i)) {
                diagnostics.add(Diagnostic.info("FURNITURE", place(line), line.text()));
            } else if (isApart(line)) {
                diagnostics.add(Diagnostic.warning("UNPLACED_TEXT", place(line), line.text()));
            } else {
                if (numbers.doubtful().get(i)) {
                    diagnostics.add(Diagnostic.info("DOUBTFUL_TEXT", place(line), line.text()));
                }
                kept.add(line);
            }
        }
        return kept;
    }

    static String place(Line line) {
        return "p. " + (line.paragraph() + 1);
    }

    private static boolean isMargin(Line line) {
        return line.source().origin() == Origin.HEADER || line.source().origin() == Origin.FOOTER;
    }

    private static boolean isApart(Line line) {
        return line.source().origin() == Origin.FOOTNOTE || line.source().origin() == Origin.TEXT_BOX;
    }

    private BitSet carriers(List<Line> lines) {
        BitSet carriers = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            carriers.set(i, grammar.carriers.isWhole(lines.get(i).folded()));
        }
        return carriers;
    }

    /** A watermark that runs up the page bursts into single capitals: several on end, or each in the middle of a sentence. */
    private static BitSet letters(List<Line> lines) {
        BitSet single = new BitSet(lines.size());
        BitSet letters = new BitSet(lines.size());
        BitSet dividing = new BitSet(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            single.set(i, isLetter(lines.get(i)));
        }
        for (int i = single.nextSetBit(0); i >= 0; i = single.nextSetBit(i + 1)) {
            int end = single.nextClearBit(i);
            if (end - i >= WATERMARK) {
                letters.set(i, end);
            } else if (end - i == 1 && divides(lines, i)) {
                dividing.set(i);
            }
            i = end;
        }
        if (dividing.cardinality() >= FEWEST_LETTERS) {
            letters.or(dividing);
        }
        return letters;
    }

    private static boolean isLetter(Line line) {
        return line.text().length() == 1
                && Character.isUpperCase(line.text().charAt(0))
                && line.source().origin() == Origin.BODY
                && line.generated() == 0;
    }

    private static boolean divides(List<Line> lines, int i) {
        return i > 0
                && i + 1 < lines.size()
                && lines.get(i - 1).text().length() >= FULL_LINE
                && !lines.get(i - 1).isTerminated()
                && lines.get(i + 1).startsLower();
    }
}
