package org.cotejo.fuzz;

/** The reader of .html. */
public final class HtmlFuzz {
    private HtmlFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Readings.check("law.html", Prefixed.with("<html>", data));
    }
}
