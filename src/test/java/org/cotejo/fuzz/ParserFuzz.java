package org.cotejo.fuzz;

import org.cotejo.ingest.SourceText;

/** The parser of structure: nothing thrown, nothing lost, no eId twice. */
public final class ParserFuzz {
    private ParserFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        SourceText text = LawText.of(data);
        Conservation.check(text, Readings.PARSER.parse(text));
    }
}
