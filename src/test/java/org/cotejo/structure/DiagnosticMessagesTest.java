package org.cotejo.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.cotejo.i18n.Messages;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Expression;
import org.junit.jupiter.api.Test;

class DiagnosticMessagesTest {

    @Test
    void each_diagnostic_has_a_message_in_each_language() {
        Expression odd = Texts.parse(
                "ÚLTIMA REFORMA PUBLICADA EN EL P.O.: 6 DE DICIEMBRE DE 2019.",
                "CAPÍTULO I",
                "Uno",
                "Una frase suelta que no es rúbrica.",
                "Artículo 1. Uno.",
                "Página 2",
                "Artículo 1. Otro.",
                "Artículo 5. Cinco.",
                "Artículo reformado P.O. 11-03-2022");
        Expression none = Texts.parse("Acta.");

        assertThat(odd.diagnostics())
                .extracting(Diagnostic::code)
                .contains("DATES_DISAGREE", "UNPLACED_TEXT", "FURNITURE", "DUPLICATE_NUMBER", "GAP_IN_NUMBERING");
        for (Locale locale : List.of(Locale.forLanguageTag("es"), Locale.ENGLISH, Locale.FRENCH)) {
            odd.diagnostics().forEach(diagnostic -> assertTold(diagnostic, locale));
            none.diagnostics().forEach(diagnostic -> assertTold(diagnostic, locale));
        }
    }

    private static void assertTold(Diagnostic diagnostic, Locale locale) {
        String key = "diagnostic." + diagnostic.code().toLowerCase(Locale.ROOT);
        assertThat(Messages.in(locale).get(key, diagnostic.arguments().toArray()))
                .contains(diagnostic.arguments())
                .doesNotContain("{");
    }
}
