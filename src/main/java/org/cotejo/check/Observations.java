package org.cotejo.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.cotejo.finding.Observation;
import org.cotejo.i18n.Messages;
import org.cotejo.index.IndexedLaw;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.rulebook.Severity;

/** Defects of a law in itself. For now: the faults of numbering that reading it brought to light. */
final class Observations {
    private static final Set<String> FAULTS = Set.of("DUPLICATE_NUMBER", "GAP_IN_NUMBERING", "EMPTY_DIVISION");

    private Observations() {}

    static List<Observation> of(IndexedLaw law, Locale locale) {
        Messages messages = Messages.in(locale);
        return law.diagnostics().stream()
                .filter(diagnostic -> FAULTS.contains(diagnostic.code()))
                .map(diagnostic -> observation(diagnostic, messages))
                .toList();
    }

    private static Observation observation(Diagnostic diagnostic, Messages messages) {
        String key = "diagnostic." + diagnostic.code().toLowerCase(Locale.ROOT);
        return new Observation(
                diagnostic.code(),
                Severity.MINOR,
                new EId(diagnostic.at()),
                diagnostic.at(),
                "",
                messages.get(key, diagnostic.arguments().toArray()),
                messages.get("check.renumber"));
    }
}
