package org.cotejo.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Requirement;

/** Evidence boiled down to what the rules look at. */
final class Facts {
    private Facts() {}

    static List<Object> of(Requirement requirement, Evidence evidence, LocalDate asOf) {
        List<Element> elements = elementsAsOf(requirement, asOf);
        int found = (int) elements.stream().filter(evidence::has).count();
        int faculty = (int) elements.stream().filter(evidence::isFaculty).count();
        List<Object> facts = new ArrayList<>();
        facts.add(new Case(
                requirement.id(),
                requirement.kind(),
                elements.size(),
                found,
                faculty,
                requirement.minimum(),
                requirement.anyElement(),
                requirement.metIfAbsent(),
                evidence.weightOfReference(requirement)));
        for (Condition condition : requirement.conflictWhen()) {
            if (!evidence.of(condition).isEmpty()) {
                facts.add(new Held(requirement.id(), condition.key(), condition.effect()));
            }
        }
        return facts;
    }

    /** The requirements among these facts that would be met, and against which no condition holds. */
    static Set<String> unopposed(List<Object> facts) {
        Set<String> met = new LinkedHashSet<>();
        for (Object fact : facts) {
            if (fact instanceof Case each && each.isMet()) {
                met.add(each.requirement());
            }
        }
        for (Object fact : facts) {
            if (fact instanceof Held held) {
                met.remove(held.requirement());
            }
        }
        return met;
    }

    /** The elements that the reference already asked for on that day. */
    static List<Element> elementsAsOf(Requirement requirement, LocalDate asOf) {
        return requirement.elements().stream()
                .filter(element -> !element.since().isAfter(asOf))
                .toList();
    }
}
