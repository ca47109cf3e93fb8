package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.model.Expression;
import org.cotejo.report.json.JsonText;
import org.cotejo.report.json.StructureJson;

/** One law with its structure, for programs, as {@link StructureJson}. Thread-safe. */
public final class StructureJsonWriter {
    /** @param locale language of the diagnostics; {@code out} is flushed and left open */
    public void write(Expression law, Locale locale, OutputStream out) throws IOException {
        StructureCounts counts = StructureCounts.of(law);
        JsonText.write(
                StructureJson.of(
                        law, counts::body, counts.transitory(), diagnostic -> DiagnosticText.of(diagnostic, locale)),
                out);
    }
}
