package org.cotejo.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.check.LawReading;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Words;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/** What is usual of each element and condition in judged laws. */
final class Usual {
    private final Rulebook rulebook;
    private final Truths truths;
    private final Norms ofElements = new Norms();
    private final Norms ofConditions = new Norms();

    /** @param readings each by words that were not learned from the law */
    Usual(Rulebook rulebook, Truths truths, List<LawReading> readings) {
        this.rulebook = rulebook;
        this.truths = truths;
        readings.forEach(this::addElements);
        readings.forEach(this::addConditions);
    }

    /** The words with what is usual; as they are where no laws tell. */
    Words in(String key, Words words) {
        return (Likeness.isCondition(key) ? ofConditions : ofElements).in(key, words);
    }

    private void addElements(LawReading reading) {
        for (Requirement requirement : rulebook.requirements()) {
            for (Element element : requirement.elements()) {
                String key = Likeness.key(requirement, element);
                Optional.ofNullable(reading.likest().get(key))
                        .ifPresent(score -> truths.has(reading.law(), requirement, element)
                                .ifPresent(has -> ofElements.add(key, score, has)));
            }
        }
    }

    /** Which of several conditions it is that a person saw, only signals tell. */
    private void addConditions(LawReading reading) {
        Set<String> found =
                reading.lines().stream().flatMap(line -> line.found().stream()).collect(Collectors.toSet());
        for (Requirement requirement : rulebook.requirements()) {
            for (Condition condition : requirement.conflictWhen()) {
                String key = Likeness.key(requirement, condition);
                Optional.ofNullable(reading.likest().get(key))
                        .ifPresent(score -> truths.speaksAgainst(reading.law(), requirement)
                                .filter(against -> !against || found.contains(key))
                                .ifPresent(against -> ofConditions.add(key, score, against)));
            }
        }
    }
}
