package org.cotejo.report;

import java.util.Locale;
import org.cotejo.i18n.Messages;
import org.cotejo.model.Diagnostic;

/** A diagnostic as a sentence. */
final class DiagnosticText {
    private DiagnosticText() {}

    /**
     * The message of its code, in the wording for its first argument where there is one; code and arguments where the code
     * is one that no bundle knows.
     */
    static String of(Diagnostic diagnostic, Locale locale) {
        Messages messages = Messages.in(locale);
        String key = "diagnostic." + diagnostic.code().toLowerCase(Locale.ROOT);
        String kind = diagnostic.arguments().isEmpty()
                ? key
                : key + "." + diagnostic.arguments().get(0);
        if (messages.has(kind)) {
            return messages.get(kind, diagnostic.arguments().toArray());
        }
        if (messages.has(key)) {
            return messages.get(key, diagnostic.arguments().toArray());
        }
        return diagnostic.arguments().isEmpty()
                ? diagnostic.code()
                : diagnostic.code() + ": " + String.join(" · ", diagnostic.arguments());
    }
}
