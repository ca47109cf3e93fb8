package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.ingest.PdfFrames.Frame;
import org.cotejo.ingest.SourceParagraph.Alignment;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Joins the lines of a page to the paragraphs they were broken from: a line goes on with the one before where that one was
 * full (the next word did not fit, or in justified text it reaches the margin) and no space is left between them; over the end of a page or a column, where no sentence
 * has ended or the line is not set in as the first one of its paragraph is. A word that a hyphen divides becomes whole.
 */
final class PdfParagraphs {
    /** How much a full line may fall short, in points. */
    private static final double SLACK = 6;
    /** How far the same line of text may begin to the right of its margin, in points. */
    private static final double INDENT = 4;
    /** How much wider than usual the space to a line of the same paragraph may be. */
    private static final double SPACED = 1.3;

    private static final String ENDS = ".:;?!”\"";

    private final List<PdfLine> lines;
    private final PdfPages pages;
    private final PdfFrames frames;
    private final double pitch;
    private final Paragraphs out = new Paragraphs();
    private final List<PdfLine> open = new ArrayList<>();

    PdfParagraphs(List<PdfLine> lines, PdfPages pages) {
        this.lines = lines;
        this.pages = pages;
        frames = new PdfFrames(lines);
        pitch = pitch();
    }

    List<SourceParagraph> join() {
        for (PdfLine line : lines) {
            Origin origin = pages.origin(line);
            if (origin != Origin.BODY) {
                Draft draft = draft(List.of(line));
                draft.origin = origin;
                out.add(draft);
            } else {
                if (!open.isEmpty() && !goesOn(open.get(open.size() - 1), line)) {
                    end();
                }
                open.add(line);
            }
        }
        end();
        return out.list();
    }

    private void end() {
        if (!open.isEmpty()) {
            out.add(draft(open));
            open.clear();
        }
    }

    private boolean goesOn(PdfLine before, PdfLine line) {
        if (isRight(before) || isRight(line) || isTitleAbove(before, line)) {
            return false;
        }
        boolean centered = isCentered(before);
        Frame frame = frames.of(before);
        double room = centered ? frame.width() - before.width() : frame.right() - before.right();
        double word = frame.justified() && !centered ? 0 : line.first() + spaceWidth(before);
        boolean full = room < word + (centered ? 2 * SLACK : SLACK);
        if (!full) {
            return false;
        }
        if (before.page() != line.page() || before.column() != line.column()) {
            boolean ended = ENDS.indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
            boolean sameWords = !ended && !isIndented(line)
                    || Character.isLowerCase(line.text().charAt(0));
            return sameWords || isBegunIndented() && start(line) <= INDENT;
        }
        double space = line.y() - before.y();
        return space > 0 && space <= pitch * SPACED && !isIndented(line);
    }

    /** What goes over the whole page and the columns below it are apart. */
    private static boolean isTitleAbove(PdfLine before, PdfLine line) {
        return before.page() == line.page() && (before.column() == 0) != (line.column() == 0);
    }

    /** Paragraphs that begin to the right of their other lines show by it whether a line begins one. */
    private boolean isBegunIndented() {
        return open.size() > 1 && !isCentered(open.get(0)) && start(open.get(0)) > start(open.get(1)) + INDENT;
    }

    /** It begins to the right of the paragraph's other lines. */
    private boolean isIndented(PdfLine line) {
        if (isCentered(line)) {
            return false;
        }
        return open.size() > 1 && start(line) > start(open.get(open.size() - 1)) + INDENT;
    }

    private boolean isCentered(PdfLine line) {
        double before = start(line);
        double after = frames.of(line).right() - line.right();
        return Math.abs(before - after) < 2 * SLACK && before > SLACK;
    }

    /** Set at the right, as notes are: it begins beyond the middle and ends at the margin. */
    private boolean isRight(PdfLine line) {
        Frame frame = frames.of(line);
        return start(line) > frame.width() / 2 && frame.right() - line.right() < SLACK;
    }

    /** How far from its margin the line begins. */
    private double start(PdfLine line) {
        return line.left() - frames.of(line).left();
    }

    private static double spaceWidth(PdfLine line) {
        return line.width() / Math.max(1, line.text().length());
    }

    private Draft draft(List<PdfLine> parts) {
        Draft draft = new Draft();
        PdfLine before = null;
        for (PdfLine line : parts) {
            append(draft, before, line);
            before = line;
        }
        draft.page = parts.get(0).page();
        draft.alignment = alignment(parts.get(0));
        return draft;
    }

    private Alignment alignment(PdfLine line) {
        return isCentered(line) ? Alignment.CENTER : isRight(line) ? Alignment.RIGHT : Alignment.JUSTIFY;
    }

    private static void append(Draft draft, @Nullable PdfLine before, PdfLine line) {
        boolean divided = before != null && isDivided(before.text(), line.text());
        if (divided) {
            draft.undivide();
        } else if (before != null) {
            draft.append(" ", before.isBold());
        }
        draft.append(line.text().substring(0, line.bold()), true);
        draft.append(line.text().substring(line.bold()), false);
    }

    private static boolean isDivided(String before, String after) {
        int last = before.length() - 1;
        boolean hyphen = last > 0 && "-\u00AD\u2010".indexOf(before.charAt(last)) >= 0;
        return hyphen && Character.isLetter(before.charAt(last - 1)) && Character.isLowerCase(after.charAt(0));
    }

    /** The space between two lines of one paragraph: the most frequent one. */
    private double pitch() {
        int[] counts = new int[200];
        for (int i = 1; i < lines.size(); i++) {
            double space = lines.get(i).y() - lines.get(i - 1).y();
            boolean same = lines.get(i).page() == lines.get(i - 1).page()
                    && lines.get(i).column() == lines.get(i - 1).column();
            if (same && space > 2 && space < 50) {
                counts[(int) Math.round(space * 4)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return best == 0 ? Double.MAX_VALUE : best / 4.0;
    }
}
