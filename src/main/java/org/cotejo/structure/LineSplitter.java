package org.cotejo.structure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.ingest.SourceParagraph;

/** Cuts paragraphs into lines: at line breaks, and where certain units follow each other in one paragraph. */
final class LineSplitter {
    private static final char FIRST_WIDE = '\u007f';

    private final Grammar grammar;
    private final Mendings mendings;
    private final UnitCuts units;
    private final ListCuts lists;

    LineSplitter(Grammar grammar, Mendings mendings) {
        this.grammar = grammar;
        this.mendings = mendings;
        units = new UnitCuts(grammar);
        lists = new ListCuts(new ItemLabels(grammar.numbering));
    }

    /** The lines of the paragraphs as they are set. */
    List<Line> lines(List<SourceParagraph> paragraphs) {
        List<Line> lines = new ArrayList<>(paragraphs.size());
        paragraphs.forEach(paragraph -> lines.addAll(atBreaks(paragraph)));
        return lines;
    }

    /** The same, cut where units follow each other in one line. */
    List<Line> units(List<Line> lines) {
        List<Line> units = new ArrayList<>(lines.size());
        lines.forEach(line -> addParts(line, units));
        return units;
    }

    /** One line a paragraph without its label, also empty ones, for sources that tell their structure. */
    List<Line> whole(List<SourceParagraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> Line.of(squeeze(paragraph.text()), paragraph, 0, 0))
                .toList();
    }

    private void addParts(Line line, List<Line> lines) {
        int note = grammar.notes.leadingEnd(line);
        if (grammar.notes.read(line) != null) {
            lines.add(line);
            return;
        }
        if (note > 0) {
            lines.add(line.slice(0, note));
            addParts(line.slice(note, line.text().length()), lines);
            return;
        }
        for (Line unit : slices(line, units.cuts(line))) {
            lines.addAll(slices(unit, lists.cuts(unit)));
        }
    }

    private static List<Line> slices(Line line, List<Integer> cuts) {
        if (cuts.isEmpty()) {
            return List.of(line);
        }
        List<Line> slices = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            addSlice(line, from, cut, slices);
            from = cut;
        }
        addSlice(line, from, line.text().length(), slices);
        return slices;
    }

    private static void addSlice(Line line, int from, int to, List<Line> slices) {
        Line slice = line.slice(from, to);
        if (!slice.isEmpty()) {
            slices.add(slice);
        }
    }

    /** The lines of a paragraph; a break in the middle of a sentence is a space. */
    private List<Line> atBreaks(SourceParagraph paragraph) {
        List<Line> lines = new ArrayList<>(1);
        String label = paragraph.label().isEmpty() ? "" : paragraph.label() + " ";
        int bold = paragraph.boldPrefix();
        int start = 0;
        for (String piece : paragraph.text().split("\n", -1)) {
            String visible = start == 0 ? label + piece : piece;
            int boldHere = Math.max(0, Math.min(piece.length(), bold - start));
            int prefix = start == 0 ? label.length() : 0;
            addLine(paragraph, visible, boldHere == 0 ? 0 : boldHere + prefix, prefix, lines);
            start += piece.length() + 1;
        }
        return lines;
    }

    private void addLine(SourceParagraph paragraph, String raw, int bold, int generated, List<Line> lines) {
        String printed = squeeze(raw);
        if (printed.isEmpty()) {
            return;
        }
        Line asPrinted = Line.of(printed, paragraph, squeezed(raw, bold, printed), squeezed(raw, generated, printed));
        String whole = grammar.spaced.join(raw);
        String text = whole.equals(raw) ? printed : squeeze(whole);
        Line line = text.equals(printed) ? asPrinted : mendings.mend(asPrinted, text);
        if (!lines.isEmpty() && isSameSentence(lines.get(lines.size() - 1), line)) {
            Line before = lines.remove(lines.size() - 1);
            int boldBoth = before.isBold() ? before.text().length() + 1 + line.bold() : before.bold();
            lines.add(Line.of(before.text() + " " + text, paragraph, boldBoth, before.generated()));
        } else {
            lines.add(line);
        }
    }

    private boolean isSameSentence(Line before, Line after) {
        boolean open = !before.isTerminated() && after.startsLower();
        return open && grammar.divisions.labelAt(before.text(), before.folded(), 0) == null;
    }

    /** How long the first part of a text is once its spaces are squeezed. */
    private static int squeezed(String raw, int end, String whole) {
        if (end == 0) {
            return 0;
        }
        return end == raw.length()
                ? whole.length()
                : squeeze(raw.substring(0, end)).length();
    }

    /** Composed characters, one space for any white space, none at the ends. */
    static String squeeze(String raw) {
        String text = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? raw
                : Normalizer.normalize(raw, Normalizer.Form.NFC);
        if (isSqueezed(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                space = out.length() > 0;
            } else {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isSqueezed(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean before = space;
            space = c == ' ';
            if (space ? before : isSpace(c)) {
                return false;
            }
        }
        return !space || text.isEmpty();
    }

    private static boolean isSpace(char c) {
        if (c < FIRST_WIDE) {
            return c <= ' ';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u00ad' || c == '\u200b' || c == '\ufeff';
    }
}
