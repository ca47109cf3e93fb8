package org.cotejo.fuzz;

/** The reader of the binary formats of Word: the bytes as they are, but for the mark of the format. */
public final class DocFuzz {
    private static final int[] MARK = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};

    private DocFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        byte[] content = data.clone();
        for (int i = 0; i < MARK.length && i < content.length; i++) {
            content[i] = (byte) MARK[i];
        }
        Readings.check("law.doc", content);
    }
}
