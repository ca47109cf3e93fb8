package org.cotejo.ingest;

import java.util.List;

/**
 * One printed line of a page, or of one of its columns; lengths in points (1/72 inch).
 *
 * @param page from 1
 * @param words never empty
 * @param y of its foot, from the top of the page
 * @param column of the page, from 1 at the left; 0 for a line that goes over the whole page
 */
record PdfLine(int page, List<PdfWord> words, double y, int column) {
    PdfLine {
        words = List.copyOf(words);
    }

    /** The words as printed, without space at the ends. */
    String text() {
        return joined().strip();
    }

    /** How many leading UTF-16 units of the text are bold. */
    int bold() {
        String whole = joined();
        int units = 0;
        for (PdfWord word : words) {
            units += word.bold() + (word.isBold() ? 1 : 0);
            if (!word.isBold()) {
                break;
            }
        }
        int leading = whole.length() - whole.stripLeading().length();
        return Math.max(0, Math.min(units - leading, text().length()));
    }

    double left() {
        return words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    }

    double right() {
        return words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    double width() {
        return right() - left();
    }

    /** Width of the first word. */
    double first() {
        return words.get(0).first();
    }

    boolean isBold() {
        return bold() >= text().length();
    }

    private String joined() {
        return String.join(" ", words.stream().map(PdfWord::text).toList());
    }
}
