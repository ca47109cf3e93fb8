package org.cotejo.finding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.cotejo.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The judgement on one requirement in one law, with what it rests on.
 *
 * @param reference articles of the reference that ask for it, as printed there
 * @param rule name of the rule that decided, a sentence
 * @param elements in the requirement's order
 * @param conflicts for a conflict or an excess, and for what caps a verdict
 * @param nearest for an absence, best first
 * @param message one sentence that states the fact
 * @param remedy one sentence that says what would close the gap, empty where there is none
 */
public record Finding(
        String requirement,
        String topic,
        Severity severity,
        Verdict verdict,
        Set<Flag> flags,
        List<String> reference,
        String rule,
        List<ElementResult> elements,
        List<Clash> conflicts,
        List<Nearest> nearest,
        String message,
        String remedy,
        @Nullable Review review) {

    public Finding {
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(verdict);
        flags = java.util.Collections.unmodifiableSet(
                flags.isEmpty() ? java.util.EnumSet.noneOf(Flag.class) : java.util.EnumSet.copyOf(flags));
        reference = List.copyOf(reference);
        elements = List.copyOf(elements);
        conflicts = List.copyOf(conflicts);
        nearest = List.copyOf(nearest);
    }
}
