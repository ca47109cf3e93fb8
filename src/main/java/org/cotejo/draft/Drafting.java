package org.cotejo.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.draft.Aim.Obstacle;
import org.cotejo.draft.Aim.Outcome;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Verdict;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * One bill in the making. It proposes changes, is told how the law would be judged with them, and proposes again, until
 * what was chosen is met and nothing else is worse than before, or nothing more can be tried.
 */
final class Drafting {
    /** Judgings after which no more is tried. */
    static final int MOST_ROUNDS = 9;

    /** Verdicts from the best to the worst; those that say nothing count as the best. */
    private static final Map<Verdict, Integer> GRAVITY = new EnumMap<>(Map.of(
            Verdict.MET, 0,
            Verdict.NOT_ASSESSED, 0,
            Verdict.UNCLEAR, 1,
            Verdict.PARTIAL, 1,
            Verdict.ABSENT, 2,
            Verdict.CONFLICT, 3,
            Verdict.EXCESS, 4));

    private final Draftable law;
    private final Order order;
    private final Rulebook rulebook;
    private final Sheet sheet = new Sheet();
    private final Removal removal;
    private final Supply supply;
    private final ChangeWriter writer;
    private final Map<String, Finding> before = new LinkedHashMap<>();
    private final Map<String, String> transitory = new LinkedHashMap<>();
    private final Map<String, Integer> supplied = new HashMap<>();
    private final Map<String, Integer> removed = new HashMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final Map<String, Obstacle> obstacles = new HashMap<>();
    private List<Finding> judged;
    private int rounds;

    Drafting(Draftable law, Order order, DraftingTools tools) {
        this.law = law;
        this.order = order;
        this.rulebook = tools.rulebook();
        order.findings().forEach(finding -> before.put(finding.requirement(), finding));
        this.judged = order.findings();
        this.removal = new Removal(law, sheet, tools.fitting());
        ClauseNames names = new ClauseNames(law, before::get, tools.fitting(), tools.facts());
        Placement placement = new Placement(law, order.findings());
        this.supply = new Supply(law, sheet, placement, names, tools.support());
        this.writer = new ChangeWriter(law, rulebook);
    }

    /** The law as the bill would make it. */
    Expression amended() {
        List<Change> changes = changes();
        return Amended.law(
                law.law(),
                changes,
                closing(changes),
                law.tradition(),
                law.words().text("repealed"));
    }

    /** The bill's own transitory articles; none where it changes nothing. */
    private List<Line> closing(List<Change> changes) {
        return changes.isEmpty() && transitory.isEmpty()
                ? List.of()
                : TransitoryText.lines(law, List.copyOf(transitory.values()));
    }

    private List<Change> changes() {
        return ChangeList.of(law, sheet, writer);
    }

    /**
     * Takes note of how the amended law is judged, and proposes more.
     *
     * @return whether it is to be judged again
     */
    boolean take(List<Finding> findings) {
        judged = findings;
        if (rounds++ >= MOST_ROUNDS) {
            return false;
        }
        boolean changed = false;
        for (Finding finding : findings) {
            changed |= isWanting(finding) && propose(finding);
        }
        return changed;
    }

    private boolean isWanting(Finding finding) {
        if (order.chosen().contains(finding.requirement())) {
            return finding.verdict() != Verdict.MET && !obstacles.containsKey(finding.requirement());
        }
        return isWorse(finding);
    }

    private boolean isWorse(Finding finding) {
        Finding old = before.get(finding.requirement());
        return old != null && GRAVITY.get(finding.verdict()) > GRAVITY.get(old.verdict());
    }

    private boolean propose(Finding finding) {
        Requirement requirement = rulebook.requirement(finding.requirement()).orElseThrow();
        String id = requirement.id();
        boolean chosen = order.chosen().contains(id);
        if (chosen && (finding.verdict() == Verdict.NOT_ASSESSED || finding.verdict() == Verdict.UNCLEAR)) {
            obstacles.put(id, Obstacle.NOT_JUDGED);
            return false;
        }
        if (chosen && replaced.add(id) && removal.replace(requirement, finding)) {
            return true;
        }
        if (!finding.conflicts().isEmpty() && remove(finding, requirement)) {
            return true;
        }
        if (requirement.modelClause().isBlank()) {
            return giveUp(id, Obstacle.NO_CLAUSE);
        }
        return finding.conflicts().isEmpty() ? supply(finding, requirement) : giveUp(id, Obstacle.STILL_OPEN);
    }

    private boolean remove(Finding finding, Requirement requirement) {
        boolean changed = false;
        Set<String> here = new HashSet<>();
        for (Clash clash : finding.conflicts()) {
            String place = requirement.id() + " " + clash.state().eId();
            if (here.contains(place)) {
                continue;
            }
            int attempt = removed.merge(place, 1, Integer::sum) - 1;
            boolean placed = supplied.getOrDefault(requirement.id(), 0) > 0;
            boolean fits = !placed && !requirement.modelClause().isBlank() && !isTransitory(requirement);
            List<Line> instead = fits ? supply.lines(requirement, true) : List.of();
            Optional<Boolean> done =
                    attempt > 2 ? Optional.empty() : removal.remove(clash, requirement, instead, attempt);
            if (done.isPresent()) {
                changed = true;
                here.add(place);
                if (done.get()) {
                    supplied.put(requirement.id(), 1);
                }
            }
        }
        return changed;
    }

    private boolean isTransitory(Requirement requirement) {
        return ClauseText.of(requirement.modelClause(), law.tradition()).transitory();
    }

    private boolean supply(Finding finding, Requirement requirement) {
        String id = requirement.id();
        if (isTransitory(requirement)) {
            boolean isNew = !transitory.containsKey(id);
            String words = supply.lines(requirement, true).get(0).text();
            transitory.put(id, words);
            return isNew || giveUp(id, Obstacle.STILL_OPEN);
        }
        int attempt = supplied.merge(id, 1, Integer::sum) - 1;
        sheet.withdrawAdditions(id);
        Finding old = before.get(id);
        Finding evidence =
                finding.verdict() == Verdict.ABSENT && old != null && old.verdict() != Verdict.ABSENT ? old : finding;
        if (attempt == 0) {
            if (finding.verdict() != Verdict.ABSENT && supply.briefly(finding, requirement)) {
                return true;
            }
            attempt = supplied.merge(id, 1, Integer::sum) - 1;
        }
        if (attempt == 1 || attempt == 2) {
            supply.atLength(evidence, requirement, attempt == 1);
            return true;
        }
        return giveUp(id, Obstacle.STILL_OPEN);
    }

    /** What was chosen is left to a person; what must not get worse takes back what made it so. */
    private boolean giveUp(String id, Obstacle obstacle) {
        if (order.chosen().contains(id)) {
            obstacles.put(id, obstacle);
            return false;
        }
        Finding now = judged.stream()
                .filter(each -> each.requirement().equals(id))
                .findFirst()
                .orElseThrow();
        Set<String> undone = new HashSet<>();
        before.get(id).quotations().forEach(quotation -> undo(quotation.eId(), undone));
        now.conflicts().forEach(clash -> {
            undo(clash.state().eId(), undone);
            sheet.additions().stream()
                    .filter(each -> each.lines().stream()
                            .anyMatch(line -> line.text().contains(clash.state().quote())))
                    .map(Sheet.Addition::requirement)
                    .toList()
                    .forEach(each -> {
                        sheet.withdrawAdditions(each);
                        undone.add(each);
                    });
        });
        sheet.withdrawAdditions(id);
        undone.forEach(each -> obstacles.putIfAbsent(each, Obstacle.COSTS_ANOTHER));
        return !undone.isEmpty();
    }

    private void undo(EId unit, Set<String> undone) {
        law.map().find(unit).ifPresent(place -> place.chain()
                .forEach(each -> undone.addAll(sheet.withdraw(each.eId()))));
    }

    Bill bill() {
        List<Change> changes = changes();
        List<Aim> aims = new ArrayList<>();
        for (Finding finding : judged) {
            if (order.chosen().contains(finding.requirement())) {
                aims.add(aim(finding, changes));
            }
        }
        return new Bill(law.law(), aims, List.of(), changes, closing(changes));
    }

    private Aim aim(Finding after, List<Change> changes) {
        Finding finding = before.get(after.requirement());
        if (after.verdict() != Verdict.MET) {
            Obstacle why = obstacles.getOrDefault(after.requirement(), Obstacle.STILL_OPEN);
            return new Aim(finding, Outcome.PERSON, why);
        }
        boolean open = changes.stream()
                .anyMatch(change -> change.requirements().contains(after.requirement())
                        && !change.decisions().isEmpty());
        return open
                ? new Aim(finding, Outcome.OPEN_PLACES, Obstacle.OPEN_PLACES)
                : new Aim(finding, Outcome.CLOSED, Obstacle.NONE);
    }
}
