package org.cotejo.fuzz;

/** The reader of Markdown. */
public final class MarkdownFuzz {
    private MarkdownFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Readings.check("law.md", data);
    }
}
