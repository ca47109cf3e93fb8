package org.cotejo.finding;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The judgement on one requirement in one law, with what it rests on.
 *
 * @param reference articles of the reference that ask for it, as printed there
 * @param rule name of the rule that decided, a sentence
 * @param elements in the requirement's order
 * @param conflicts for a conflict or an excess, for what caps a verdict, and for what makes one unclear
 * @param nearest for an absence, best first
 * @param message one sentence that states the fact
 * @param remedy one sentence that says what would close the gap, empty where there is none
 * @param review what a person decided on it, {@code null} where nobody did
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

    /** Every quotation it rests on: of its elements, then of what speaks against the law. */
    public Stream<Quotation> quotations() {
        return Stream.concat(
                elements.stream().flatMap(element -> element.evidence().stream()),
                conflicts.stream().map(Clash::state));
    }

    /** The same finding with one more flag. */
    public Finding with(Flag flag) {
        java.util.EnumSet<Flag> more = java.util.EnumSet.of(flag);
        more.addAll(flags);
        return new Finding(
                requirement,
                topic,
                severity,
                verdict,
                more,
                reference,
                rule,
                elements,
                conflicts,
                nearest,
                message,
                remedy,
                review);
    }

    /** The same finding with a person's decision. */
    public Finding reviewed(Review decision) {
        return new Finding(
                requirement,
                topic,
                severity,
                verdict,
                flags,
                reference,
                rule,
                elements,
                conflicts,
                nearest,
                message,
                remedy,
                decision);
    }
}
