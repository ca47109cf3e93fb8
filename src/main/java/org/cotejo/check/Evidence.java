package org.cotejo.check;

import java.util.List;
import java.util.Map;
import org.cotejo.index.Passage;
import org.cotejo.rulebook.ByReference;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Speech;

/**
 * What one law has to say on one requirement: the passages that count, by what they speak to.
 *
 * @param leftOut passages on its elements that signals found and that do not count for being unlike, likeliest first
 * @param dismissed the same of its conditions
 */
record Evidence(
        Map<Element, List<Passage>> elements,
        Map<Condition, List<Passage>> conditions,
        List<Passage> reference,
        Map<Element, List<LeftOut>> leftOut,
        Map<Condition, List<LeftOut>> dismissed) {

    /** With everything counting that was found. */
    Evidence(Map<Element, List<Passage>> elements, Map<Condition, List<Passage>> conditions, List<Passage> reference) {
        this(elements, conditions, reference, Map.of(), Map.of());
    }

    /** Of a law that says nothing on the requirement. */
    static Evidence none() {
        return new Evidence(Map.of(), Map.of(), List.of());
    }

    /** Whether the element is found at all. */
    boolean has(Element element) {
        return !of(element).isEmpty();
    }

    /** Whether every passage on the element only lets or wishes. */
    boolean isFaculty(Element element) {
        return has(element)
                && of(element).stream().allMatch(passage -> passage.speech() == Speech.FACULTY)
                && !element.accepts().contains(Speech.FACULTY);
    }

    /** What the reference that is made counts; one that the law only lets or wishes someone to follow replaces no duty. */
    ByReference.Weight weightOfReference(Requirement requirement) {
        if (reference.isEmpty()) {
            return ByReference.Weight.NONE;
        }
        ByReference.Weight weight = requirement.byReference().weight();
        boolean isWeak = reference.stream().allMatch(passage -> passage.speech() == Speech.FACULTY);
        return isWeak && weight == ByReference.Weight.FULL ? ByReference.Weight.PARTIAL : weight;
    }

    List<Passage> of(Element element) {
        return elements.getOrDefault(element, List.of());
    }

    List<LeftOut> leftOutOf(Element element) {
        return leftOut.getOrDefault(element, List.of());
    }

    List<LeftOut> dismissedOf(Condition condition) {
        return dismissed.getOrDefault(condition, List.of());
    }

    List<Passage> of(Condition condition) {
        return conditions.getOrDefault(condition, List.of());
    }
}
