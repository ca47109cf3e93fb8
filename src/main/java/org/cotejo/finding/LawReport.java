package org.cotejo.finding;

import java.util.List;
import org.cotejo.model.Diagnostic;
import org.cotejo.model.Manifestation;

/**
 * All that was found in one law.
 *
 * @param id name of the law in reports: the file's stem
 * @param findings in the rulebook's order of requirements
 * @param observations in the order of the law
 */
public record LawReport(
        String id,
        String title,
        String jurisdiction,
        Manifestation source,
        Summary summary,
        List<Finding> findings,
        List<Observation> observations,
        List<Diagnostic> diagnostics) {
    public LawReport {
        findings = List.copyOf(findings);
        observations = List.copyOf(observations);
        diagnostics = List.copyOf(diagnostics);
    }

    /** The same law with other findings; counts and score stay those of all of them. */
    public LawReport with(List<Finding> others) {
        return new LawReport(id, title, jurisdiction, source, summary, others, observations, diagnostics);
    }
}
