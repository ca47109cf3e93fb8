package org.cotejo.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Collects the lines of a document as they are printed, in the order in which the file draws them. What a page has at
 * another angle than most of its text (a watermark, a stamp along its edge) stands apart.
 */
final class PdfLines extends PDFTextStripper {
    /** Degrees: text that is scanned or set a little askew is still in line. */
    private static final int STEP = 15;

    private final List<PdfLine> lines = new ArrayList<>();
    private final Set<String> turned = new LinkedHashSet<>();
    private final List<PdfWord> words = new ArrayList<>();
    private double y;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    static PdfLines of(PDDocument document) throws IOException {
        PdfLines lines = new PdfLines();
        lines.getText(document);
        return lines;
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** The wordings that stand at another angle, each once. */
    Set<String> turned() {
        return turned;
    }

    @Override
    protected void writePage() throws IOException {
        List<TextPosition> all =
                charactersByArticle.stream().flatMap(List::stream).toList();
        Map<Integer, Long> angles = all.stream().collect(Collectors.groupingBy(PdfLines::angle, Collectors.counting()));
        int usual = angles.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey)
                .orElse(0);
        Map<Integer, List<TextPosition>> others =
                all.stream().filter(sign -> angle(sign) != usual).collect(Collectors.groupingBy(PdfLines::angle));
        others.values().stream()
                .map(PdfLines::words)
                .filter(text -> !text.isBlank())
                .forEach(turned::add);
        charactersByArticle.forEach(article -> article.removeIf(sign -> angle(sign) != usual));
        super.writePage();
    }

    private static int angle(TextPosition sign) {
        double shear = sign.getTextMatrix().getShearY();
        double angle = Math.toDegrees(Math.atan2(shear, sign.getTextMatrix().getScaleX()));
        return Math.floorMod(Math.round((float) angle / STEP) * STEP, 360);
    }

    private static String words(List<TextPosition> signs) {
        StringBuilder text = new StringBuilder();
        TextPosition before = null;
        for (TextPosition sign : signs) {
            if (before != null) {
                double step = Math.hypot(sign.getX() - before.getX(), sign.getY() - before.getY());
                boolean apart = step > before.getWidthDirAdj() * 1.5 + sign.getWidthOfSpace();
                text.append(apart ? " " : "");
            }
            text.append(sign.getUnicode());
            before = sign;
        }
        return text.toString().strip();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (positions.isEmpty()) {
            return;
        }
        double left = extreme(positions, TextPosition::getXDirAdj, Math::min);
        double right = extreme(positions, sign -> sign.getXDirAdj() + sign.getWidthDirAdj(), Math::max);
        int bold = 0;
        for (TextPosition sign : positions) {
            if (!sign.getUnicode().isBlank() && !isBold(sign)) {
                break;
            }
            bold += sign.getUnicode().length();
        }
        int units = bold
                        >= positions.stream()
                                .mapToInt(sign -> sign.getUnicode().length())
                                .sum()
                ? text.length()
                : bold;
        words.add(new PdfWord(text, left, right, first(positions, left), Math.min(units, text.length())));
        y = positions.get(positions.size() - 1).getYDirAdj();
    }

    private static double extreme(
            List<TextPosition> signs,
            Function<TextPosition, Float> side,
            java.util.function.BinaryOperator<Float> better) {
        return signs.stream().map(side).reduce(better).orElse(0f);
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
        if (words.stream().anyMatch(word -> !word.text().isBlank())) {
            lines.add(new PdfLine(getCurrentPageNo(), words, y, 0));
        }
        words.clear();
    }

    private static double first(List<TextPosition> signs, double left) {
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
