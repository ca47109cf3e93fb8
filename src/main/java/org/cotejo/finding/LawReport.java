package org.cotejo.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Manifestation;

/**
 * All that was found in one law.
 *
 * @param id name of the law in reports: the file's stem
 * @param findings in the rulebook's order of requirements
 * @param observations in the order of the law
 * @param changed days on which it was published and changed, as far as its text says, the first one first
 */
public record LawReport(
        String id,
        String title,
        String jurisdiction,
        Manifestation source,
        Summary summary,
        List<Finding> findings,
        List<Observation> observations,
        List<Diagnostic> diagnostics,
        List<LocalDate> changed) {
    private static final Set<String> WHOLE = Set.of("NOT_A_LAW", "NO_ARTICLES");

    public LawReport {
        findings = List.copyOf(findings);
        observations = List.copyOf(observations);
        diagnostics = List.copyOf(diagnostics);
        changed = List.copyOf(changed);
    }

    /** A law that does not say when it changed. */
    public LawReport(
            String id,
            String title,
            String jurisdiction,
            Manifestation source,
            Summary summary,
            List<Finding> findings,
            List<Observation> observations,
            List<Diagnostic> diagnostics) {
        this(id, title, jurisdiction, source, summary, findings, observations, diagnostics, List.of());
    }

    /** The same with the days on which it changed. */
    public LawReport withChanges(List<LocalDate> days) {
        return new LawReport(id, title, jurisdiction, source, summary, findings, observations, diagnostics, days);
    }

    /** The same with these observations. */
    public LawReport withObservations(List<Observation> observations) {
        return new LawReport(id, title, jurisdiction, source, summary, findings, observations, diagnostics, changed);
    }

    /** What puts all findings in doubt, to be said before them: the file may be no law. */
    public List<Diagnostic> cautions() {
        return diagnostics.stream()
                .filter(diagnostic -> WHOLE.contains(diagnostic.code()))
                .toList();
    }

    /** The same law with other findings; counts and score stay those of all of them. */
    public LawReport with(List<Finding> others) {
        return new LawReport(id, title, jurisdiction, source, summary, others, observations, diagnostics, changed);
    }
}
