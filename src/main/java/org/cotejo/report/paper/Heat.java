package org.cotejo.report.paper;

/** The colour behind a score: green for high, red for low; all are light enough for dark words. */
final class Heat {
    private static final double[] FROM = {0.9, 0.75, 0.6, 0.4};
    private static final String[] FILL = {"B7DDC4", "DDEFE2", "FBF0D8", "F8DCC8"};
    private static final String LOWEST = "F3BFB8";

    private Heat() {}

    /** @return six hexadecimal digits */
    static String of(double score) {
        for (int i = 0; i < FROM.length; i++) {
            if (score >= FROM[i]) {
                return FILL[i];
            }
        }
        return LOWEST;
    }
}
