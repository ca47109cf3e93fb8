package org.cotejo.cli;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.cotejo.Cotejo;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Severity;
import picocli.CommandLine.Option;

/** Options of every command that works on some of a law's findings; what is not named leaves all. */
final class Chosen {
    @Option(names = "--requirement", paramLabel = "ID", split = ",", descriptionKey = "only.requirement")
    private List<String> requirements = List.of();

    @Option(names = "--verdict", paramLabel = "V", split = ",", descriptionKey = "only.verdict")
    private Set<Verdict> verdicts = Set.of();

    @Option(names = "--severity", paramLabel = "S", split = ",", descriptionKey = "only.severity")
    private Set<Severity> severities = Set.of();

    @Option(names = "--topic", paramLabel = "T", split = ",", descriptionKey = "only.topic")
    private List<String> topics = List.of();

    /** @throws org.cotejo.model.CotejoException where a requirement or a topic is named that the rulebook has not */
    void checkNames(Cotejo cotejo) throws IOException {
        for (String requirement : requirements) {
            cotejo.drafts().requirement(requirement);
        }
    }

    /** Whether no verdict is named, so that the command's own choice of verdicts holds. */
    boolean leavesVerdicts() {
        return verdicts.isEmpty();
    }

    /** @param verdict what counts for the finding: the engine's, or a person's */
    boolean takes(Finding finding, Verdict verdict) {
        return (requirements.isEmpty() || requirements.contains(finding.requirement()))
                && (topics.isEmpty() || topics.contains(finding.topic()))
                && (severities.isEmpty() || severities.contains(finding.severity()))
                && (verdicts.isEmpty() || verdicts.contains(verdict));
    }

    boolean takes(Finding finding) {
        return takes(finding, finding.verdict());
    }

    /** Whether observations of this severity are meant. */
    boolean takes(Severity severity) {
        return severities.isEmpty() || severities.contains(severity);
    }
}
