package org.cotejo.observe;

import java.util.Locale;
import java.util.Set;
import org.cotejo.finding.Observation;
import org.cotejo.i18n.Messages;
import org.cotejo.index.IndexedLaw;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.EId;
import org.cotejo.rulebook.Severity;

/** The faults of numbering that reading the law brought to light. */
final class NumberingFaults {
    private static final Set<String> FAULTS = Set.of("DUPLICATE_NUMBER", "GAP_IN_NUMBERING", "EMPTY_DIVISION");

    private NumberingFaults() {}

    static void observe(IndexedLaw law, Notes notes) {
        law.diagnostics().stream()
                .filter(diagnostic -> FAULTS.contains(diagnostic.code()))
                .forEach(diagnostic -> notes.add(observation(diagnostic, notes)));
    }

    private static Observation observation(Diagnostic diagnostic, Notes notes) {
        String key = "diagnostic." + diagnostic.code().toLowerCase(Locale.ROOT);
        return new Observation(
                diagnostic.code(),
                Severity.MINOR,
                new EId(diagnostic.at()),
                diagnostic.at(),
                "",
                Messages.in(notes.locale()).get(key, diagnostic.arguments().toArray()),
                notes.text("renumber"));
    }
}
