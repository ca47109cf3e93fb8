package org.cotejo.draft;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.model.EId;

/** Takes back what a bill would do at the cost of another requirement. */
final class Retreat {
    private final Draftable law;
    private final Sheet sheet;
    private final Map<String, String> transitory;
    private final Deque<Set<String>> turns = new ArrayDeque<>();

    /** @param transitory clauses of the bill's own transitory articles, by requirement; is written to */
    Retreat(Draftable law, Sheet sheet, Map<String, String> transitory) {
        this.law = law;
        this.sheet = sheet;
        this.transitory = transitory;
    }

    /** Notes for whom something was done in one turn. */
    void note(Set<String> requirements) {
        turns.push(Set.copyOf(requirements));
    }

    /** For whom words were added on which one of these clashes rests. */
    Set<String> adding(Finding finding) {
        Set<String> adding = new HashSet<>();
        for (Clash clash : finding.conflicts()) {
            sheet.additions().stream()
                    .filter(each -> each.lines().stream()
                            .anyMatch(line -> line.text().contains(clash.state().quote())))
                    .forEach(each -> adding.add(each.requirement()));
        }
        return adding;
    }

    /**
     * Takes back what made a finding worse: what was done to the words that it rested on, what speaks against it now, and
     * where neither is known all that was done in the turn before.
     *
     * @return for whom that had been done; empty where there is nothing left to take back
     */
    Set<String> from(Finding before, Finding now) {
        Set<String> undone = new HashSet<>();
        before.quotations().map(Quotation::eId).forEach(eId -> undo(eId, undone));
        now.conflicts().forEach(clash -> undo(clash.state().eId(), undone));
        Set<String> adding = adding(now);
        adding.add(now.requirement());
        adding.stream().filter(sheet::withdrawAdditions).forEach(undone::add);
        while (undone.isEmpty() && !turns.isEmpty()) {
            turns.pop().stream().filter(this::withdraw).forEach(undone::add);
        }
        return undone;
    }

    private boolean withdraw(String requirement) {
        boolean said = transitory.remove(requirement) != null;
        return sheet.withdraw(requirement) || said;
    }

    private void undo(EId unit, Set<String> undone) {
        law.map().find(unit).ifPresent(place -> place.chain()
                .forEach(each -> undone.addAll(sheet.withdraw(each.eId()))));
    }
}
