package org.cotejo.evaluation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.check.LawReading;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Requirement;

/** What persons said of laws, as it is asked for by who learns from it. */
final class Truths {
    private final Map<String, Map<String, TruthTable.Expected>> byLaw = new HashMap<>();

    /** @param tables by key of the law; of what is said twice of a requirement the first counts */
    Truths(Map<String, TruthTable> tables) {
        tables.forEach((law, table) -> byLaw.put(
                law,
                table.expected().stream()
                        .collect(Collectors.toMap(
                                TruthTable.Expected::requirement, each -> each, (first, again) -> first))));
    }

    Set<String> laws() {
        return byLaw.keySet();
    }

    private Optional<TruthTable.Expected> of(String law, String requirement) {
        return Optional.ofNullable(byLaw.getOrDefault(law, Map.of()).get(requirement));
    }

    /** Whether what can be weighed in a law is there, as the person sees it; empty where her verdict does not tell. */
    Optional<Boolean> isRight(String law, LawReading.Case each) {
        return each.element().isPresent()
                ? has(law, each.requirement(), each.element().get())
                : speaksAgainst(law, each.requirement());
    }

    /** Whether a law has an element; empty where the verdict does not tell. */
    Optional<Boolean> has(String law, Requirement requirement, Element element) {
        return of(law, requirement.id()).flatMap(truth -> has(requirement, element, truth));
    }

    private static Optional<Boolean> has(Requirement requirement, Element element, TruthTable.Expected truth) {
        return switch (truth.verdict()) {
            case MET -> {
                boolean bySilence = truth.where().isEmpty();
                yield bySilence && requirement.metIfAbsent()
                        ? Optional.of(false)
                        : bySilence || requirement.anyElement() ? Optional.empty() : Optional.of(true);
            }
            case ABSENT -> Optional.of(false);
            case PARTIAL ->
                truth.missing().isEmpty()
                        ? Optional.empty()
                        : Optional.of(!truth.missing().contains(element.key()));
            default -> Optional.empty();
        };
    }

    /** Whether a law contradicts a requirement or does what it must not; empty where nobody judged it. */
    Optional<Boolean> speaksAgainst(String law, Requirement requirement) {
        return of(law, requirement.id()).map(Truths::isAgainst);
    }

    private static boolean isAgainst(TruthTable.Expected truth) {
        return truth.verdict() == Verdict.CONFLICT || truth.verdict() == Verdict.EXCESS;
    }

    /**
     * Whether the person agrees that what signals found in a place satisfies an element or speaks against the law.
     *
     * @param key as of {@link Likeness#key}
     */
    boolean isSaid(String law, String key, Place place) {
        return of(law, Likeness.requirement(key))
                .filter(truth -> Likeness.isCondition(key)
                        ? isAgainst(truth) || truth.verdict() == Verdict.PARTIAL
                        : (truth.verdict() == Verdict.MET || truth.verdict() == Verdict.PARTIAL)
                                && !truth.missing().contains(Likeness.own(key))
                                && isNamed(place.article(), truth))
                .isPresent();
    }

    /** Whether the person names an article for a requirement: what it says there, signals may have missed. */
    boolean isNamed(String law, String requirement, Place article) {
        return of(law, requirement).filter(truth -> isNamed(article, truth)).isPresent();
    }

    private static boolean isNamed(Place article, TruthTable.Expected truth) {
        return truth.where().stream()
                .anyMatch(place -> Place.written(place).article().meets(article));
    }
}
