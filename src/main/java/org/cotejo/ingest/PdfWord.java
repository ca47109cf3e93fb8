package org.cotejo.ingest;

/**
 * A stretch of a printed line without a wide space in it; lengths in points (1/72 inch).
 *
 * @param left of its first sign
 * @param right of its last sign
 * @param first width of its first word
 * @param bold how many leading UTF-16 units are bold
 */
record PdfWord(String text, double left, double right, double first, int bold) {
    boolean isBold() {
        return bold >= text.length();
    }
}
