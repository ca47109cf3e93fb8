package org.cotejo.fuzz;

/** The reader of .rtf. */
public final class RtfFuzz {
    private RtfFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        Readings.check("law.rtf", Prefixed.with("{\\rtf1", data));
    }
}
