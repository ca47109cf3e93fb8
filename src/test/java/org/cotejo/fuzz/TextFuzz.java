package org.cotejo.fuzz;

/** The reader of plain text and what finds its charset. */
public final class TextFuzz {
    private TextFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Readings.check("law.txt", data);
    }
}
