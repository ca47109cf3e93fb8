package org.cotejo.draft;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cotejo.model.EId;
import org.cotejo.model.Level;

/**
 * One unit of a law that a bill changes.
 *
 * @param target of a reform or a repeal the unit; of an addition the provision in force after all of which it goes.
 *     Additions after the same provision stand in the order of the bill
 * @param unit the unit from the article down to itself, or the division alone: article 9, fraction VI
 * @param citation as a lawyer cites the unit, in the language of the law
 * @param inForce its printed paragraphs today, those below it included; empty for an addition
 * @param proposed its printed paragraphs as they would be; empty for a repeal
 * @param requirements whose findings it is for, in the order of the rulebook; empty where it mends an observation
 * @param reference articles of the reference that ask for it
 * @param decisions what a person must decide before it can be moved: the words of each open place, in reading order
 */
public record Change(
        Kind kind,
        EId target,
        List<UnitName> unit,
        String citation,
        List<Line> inForce,
        List<Line> proposed,
        List<String> requirements,
        List<String> reference,
        List<String> decisions) {

    /** What happens to the unit; a decree says them in this order. */
    public enum Kind {
        REFORM,
        ADD,
        REPEAL
    }

    public Change {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(target);
        Objects.requireNonNull(citation);
        unit = List.copyOf(unit);
        inForce = List.copyOf(inForce);
        proposed = List.copyOf(proposed);
        requirements = List.copyOf(requirements);
        reference = List.copyOf(reference);
        decisions = List.copyOf(decisions);
        if (unit.isEmpty()) {
            throw new IllegalArgumentException("a change is of a unit");
        }
    }

    /** Rank of the unit. */
    public Level level() {
        return unit.get(unit.size() - 1).level();
    }

    /** The words of today as one text, a line for each paragraph. */
    public String textInForce() {
        return text(inForce);
    }

    /** The words proposed as one text, a line for each paragraph. */
    public String proposedText() {
        return text(proposed);
    }

    private static String text(List<Line> lines) {
        return lines.stream().map(Line::printed).collect(Collectors.joining("\n"));
    }
}
