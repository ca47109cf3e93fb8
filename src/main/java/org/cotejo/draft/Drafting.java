package org.cotejo.draft;

import java.util.ArrayList;
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

    /** In which a clause is put into a law: in part, whole with the law's names, whole. */
    private static final int WAYS = 3;

    private final Draftable law;
    private final Order order;
    private final Rulebook rulebook;
    private final Sheet sheet = new Sheet();
    private final Removal removal;
    private final Supply supply;
    private final ChangeWriter writer;
    private final Retreat retreat;
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
        this.retreat = new Retreat(law, sheet, transitory);
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
        boolean last = rounds++ >= MOST_ROUNDS;
        Set<String> proposed = new HashSet<>();
        boolean changed = false;
        for (Finding finding : findings) {
            boolean given = last || obstacles.containsKey(finding.requirement());
            if (given && isWorse(finding)) {
                changed |= retreat(finding, last);
            } else if (!given && isWanting(finding) && propose(finding)) {
                proposed.add(finding.requirement());
            }
        }
        retreat.note(proposed);
        return changed || !proposed.isEmpty();
    }

    private boolean isChosen(String requirement) {
        return order.chosen().contains(requirement);
    }

    private boolean isWanting(Finding finding) {
        return isChosen(finding.requirement()) ? finding.verdict() != Verdict.MET : isWorse(finding);
    }

    private boolean isWorse(Finding finding) {
        Finding old = before.get(finding.requirement());
        return old != null && Gravity.isWorse(finding, old);
    }

    private boolean propose(Finding finding) {
        Requirement requirement = rulebook.requirement(finding.requirement()).orElseThrow();
        String id = requirement.id();
        boolean chosen = isChosen(id);
        if (chosen && (finding.verdict() == Verdict.NOT_ASSESSED || finding.verdict() == Verdict.UNCLEAR)) {
            obstacles.put(id, Obstacle.NOT_JUDGED);
            return false;
        }
        if (chosen && replaced.add(id) && removal.replace(requirement, finding)) {
            return true;
        }
        if (!finding.conflicts().isEmpty() && (remove(finding, requirement) | otherwise(finding))) {
            return true;
        }
        if (requirement.modelClause().isBlank()) {
            return giveUp(finding, Obstacle.NO_CLAUSE);
        }
        boolean open = finding.conflicts().isEmpty() || retreat.adding(finding).contains(id);
        return open ? supply(finding, requirement) : giveUp(finding, Obstacle.STILL_OPEN);
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

    /** What was added for others and speaks against it is taken back if it can be said in another way. */
    private boolean otherwise(Finding finding) {
        Set<String> others = retreat.adding(finding);
        others.removeIf(each -> each.equals(finding.requirement()) || !hasOtherWay(each));
        others.forEach(sheet::withdrawAdditions);
        return !others.isEmpty();
    }

    private boolean hasOtherWay(String requirement) {
        return !obstacles.containsKey(requirement) && supplied.getOrDefault(requirement, 0) < WAYS;
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
            return isNew || giveUp(finding, Obstacle.STILL_OPEN);
        }
        if (supplied.getOrDefault(id, 0) >= WAYS) {
            return giveUp(finding, Obstacle.STILL_OPEN);
        }
        sheet.withdrawAdditions(id);
        int attempt = supplied.merge(id, 1, Integer::sum) - 1;
        Finding old = before.get(id);
        Finding evidence =
                finding.verdict() == Verdict.ABSENT && old != null && old.verdict() != Verdict.ABSENT ? old : finding;
        if (attempt == 0) {
            if (finding.verdict() != Verdict.ABSENT && supply.briefly(finding, requirement)) {
                return true;
            }
            attempt = supplied.merge(id, 1, Integer::sum) - 1;
        }
        supply.atLength(evidence, requirement, attempt == 1);
        return true;
    }

    /** What was chosen is left to a person, without the words that did not help; what gets worse takes back what made it so. */
    private boolean giveUp(Finding finding, Obstacle obstacle) {
        if (isChosen(finding.requirement())) {
            obstacles.put(finding.requirement(), obstacle);
        }
        return sheet.withdrawAdditions(finding.requirement()) || isWorse(finding) && retreat(finding, false);
    }

    /** Whether anything was taken back: what can be said in another way is, but not at the last. */
    private boolean retreat(Finding finding, boolean last) {
        if (!last && otherwise(finding)) {
            return true;
        }
        Set<String> undone = retreat.from(before.get(finding.requirement()), finding);
        undone.forEach(each -> obstacles.putIfAbsent(each, Obstacle.COSTS_ANOTHER));
        return !undone.isEmpty();
    }

    Bill bill() {
        List<Change> changes = changes();
        List<Aim> aims = new ArrayList<>();
        for (Finding finding : judged) {
            if (isChosen(finding.requirement())) {
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
