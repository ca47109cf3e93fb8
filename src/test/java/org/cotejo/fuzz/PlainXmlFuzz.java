package org.cotejo.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reader of XML whose vocabulary is not known. */
public final class PlainXmlFuzz {
    private static final XmlProgram PROGRAM = new XmlProgram(List.of(
            "art",
            "art num=\"$\"",
            "p",
            "para",
            "text",
            "title",
            "br/",
            "x:y xmlns:x=\"$\"",
            "i",
            "b",
            "item",
            "table",
            "row",
            "cell",
            "note",
            "a xmlns=\"urn:x\"",
            "c xml:space=\"preserve\"",
            "d xml:lang=\"$\"",
            "s"));

    private PlainXmlFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        if (data.length > 1 && (data[0] & 0xff) >= 0xfe) {
            Readings.check("law.xml", data);
            return;
        }
        List<String> parts = PROGRAM.parts(data, List.of("law"));
        String xml = parts.isEmpty() ? "<law/>" : parts.get(0);
        Readings.check("law.xml", xml.getBytes(StandardCharsets.UTF_8));
    }
}
