package org.cotejo.run;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Complaint;
import org.cotejo.run.RunDiff.Change;
import org.cotejo.run.SavedRun.Saved;
import org.jspecify.annotations.Nullable;

/**
 * What another rulebook makes of the same laws.
 *
 * @param diff from the rulebook in use to the one tried
 * @param expected verdicts of a person, by law and requirement, where there are any
 * @param complaints about the rulebook tried, errors alone: examples that no longer hold among them
 */
public record RulebookTrial(RunDiff diff, Map<String, Map<String, Verdict>> expected, List<Complaint> complaints) {
    public RulebookTrial {
        expected = Collections.unmodifiableMap(new TreeMap<>(expected));
        complaints = complaints.stream()
                .filter(each -> each.weight() == Complaint.Weight.ERROR)
                .toList();
    }

    /** What the person said on what changed. */
    public Optional<Verdict> expected(Change change) {
        return Optional.ofNullable(expected.getOrDefault(change.law(), Map.of()).get(change.requirement()));
    }

    /** Changes of the verdict itself, not of the evidence alone. */
    public List<Change> verdicts() {
        return diff.changed().stream()
                .filter(change -> !verdict(change.before()).equals(verdict(change.after())))
                .toList();
    }

    /** How many verdicts were wrong, by the person's, and are right now. */
    public long better() {
        return verdicts().stream()
                .filter(change -> isRight(change, change.after()))
                .count();
    }

    /** How many were right and are wrong now. */
    public long worse() {
        return verdicts().stream()
                .filter(change -> isRight(change, change.before()))
                .count();
    }

    private boolean isRight(Change change, @Nullable Saved finding) {
        return expected(change)
                .filter(said -> said.name().equals(verdict(finding)))
                .isPresent();
    }

    private static String verdict(@Nullable Saved finding) {
        return finding == null ? "" : finding.verdict();
    }
}
