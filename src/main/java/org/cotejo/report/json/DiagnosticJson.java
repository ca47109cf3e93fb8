package org.cotejo.report.json;

import java.util.Locale;
import java.util.function.Function;
import org.cotejo.model.Diagnostic;

/** What reading a file met with. */
public record DiagnosticJson(String severity, String code, String at, String message) {
    static DiagnosticJson of(Diagnostic diagnostic, Function<Diagnostic, String> words) {
        return new DiagnosticJson(
                diagnostic.severity().name().toLowerCase(Locale.ROOT),
                diagnostic.code(),
                diagnostic.at(),
                words.apply(diagnostic));
    }
}
