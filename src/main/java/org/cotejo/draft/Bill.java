package org.cotejo.draft;

import java.util.List;
import java.util.Objects;
import org.cotejo.finding.Observation;
import org.cotejo.model.Expression;

/**
 * A bill that changes one law.
 *
 * @param law as it is in force
 * @param aims the findings chosen, in the order of the rulebook, and how far the bill closes each
 * @param mended observations that it mends besides, in the order of the law
 * @param changes in the law's own order, those of its body first and those of its transitory decrees after them; no unit is
 *     changed twice
 * @param transitory the bill's own transitory articles, printed; they are no part of the law's body
 */
public record Bill(
        Expression law, List<Aim> aims, List<Observation> mended, List<Change> changes, List<Line> transitory) {
    public Bill {
        Objects.requireNonNull(law);
        aims = List.copyOf(aims);
        mended = List.copyOf(mended);
        changes = List.copyOf(changes);
        transitory = List.copyOf(transitory);
    }

    /** The same, with those of these observations whose words the bill takes out of their provision. */
    public Bill mending(List<Observation> observations) {
        List<Observation> gone = observations.stream()
                .filter(observation -> !observation.quote().isBlank())
                .filter(observation -> changes.stream()
                        .anyMatch(change -> change.kind() != Change.Kind.ADD
                                && change.target().equals(observation.eId())
                                && !change.proposedText().contains(observation.quote())))
                .toList();
        return new Bill(law, aims, gone, changes, transitory);
    }

    /** The changes of one kind, in the law's order. */
    public List<Change> changes(Change.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    /** The aims with one outcome. */
    public List<Aim> aims(Aim.Outcome outcome) {
        return aims.stream().filter(aim -> aim.outcome() == outcome).toList();
    }
}
