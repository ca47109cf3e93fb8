package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.cotejo.finding.Explanation;
import org.cotejo.report.json.ExplanationJson;
import org.cotejo.report.json.JsonText;

/** An explanation for programs, as {@link ExplanationJson}. */
public final class ExplanationJsonWriter {
    /** @param out is flushed and left open */
    public void write(Explanation explanation, Locale locale, OutputStream out) throws IOException {
        JsonText.write(ExplanationJson.of(explanation, locale), out);
    }
}
