package org.cotejo.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the lines of a document as they are printed, in the order of its text. */
final class PdfLines extends PDFTextStripper {
    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> signs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int bold;
    private boolean boldSoFar = true;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.getText(document);
        return lines.lines;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        words.append(text);
        signs.addAll(positions);
        boldSoFar &= positions.stream().allMatch(sign -> sign.getUnicode().isBlank() || isBold(sign));
        bold = boldSoFar ? words.length() : bold;
    }

    @Override
    protected void writeWordSeparator() {
        words.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        end();
    }

    @Override
    protected void writeParagraphSeparator() {
        end();
    }

    @Override
    protected void writePageEnd() {
        end();
    }

    private void end() {
        String whole = words.toString();
        String text = whole.strip();
        if (!text.isEmpty() && !signs.isEmpty()) {
            double left =
                    signs.stream().mapToDouble(TextPosition::getXDirAdj).min().orElse(0);
            double right = signs.stream()
                    .mapToDouble(sign -> sign.getXDirAdj() + sign.getWidthDirAdj())
                    .max()
                    .orElse(0);
            double y = signs.get(signs.size() - 1).getYDirAdj();
            int leading = whole.length() - whole.stripLeading().length();
            int boldHere = Math.max(0, Math.min(bold - leading, text.length()));
            lines.add(new PdfLine(getCurrentPageNo(), text, left, right, y, first(left), boldHere));
        }
        words.setLength(0);
        signs.clear();
        bold = 0;
        boldSoFar = true;
    }

    private double first(double left) {
        double end = left;
        boolean begun = false;
        for (TextPosition sign : signs) {
            if (!sign.getUnicode().isBlank()) {
                begun = true;
                end = sign.getXDirAdj() + sign.getWidthDirAdj();
            } else if (begun) {
                break;
            }
        }
        return end - left;
    }

    private static boolean isBold(TextPosition sign) {
        String font = sign.getFont() == null ? null : sign.getFont().getName();
        return font != null && font.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy|negrita).*");
    }
}
