package org.cotejo.ingest;

/**
 * One printed line of a page; lengths in points (1/72 inch).
 *
 * @param page from 1
 * @param left of its first sign
 * @param right of its last sign
 * @param y of its foot, from the top of the page
 * @param first width of its first word
 * @param bold how many leading UTF-16 units are bold
 */
record PdfLine(int page, String text, double left, double right, double y, double first, int bold) {
    double width() {
        return right - left;
    }

    boolean isBold() {
        return bold >= text.length();
    }
}
