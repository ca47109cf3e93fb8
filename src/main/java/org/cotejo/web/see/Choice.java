package org.cotejo.web.see;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Severity;

/**
 * What a reader wants of the matrix, as its address says. What an address says that is none of ours counts as not said.
 *
 * @param severities that a requirement may have; none chosen is all
 * @param verdicts of which at least one law must have one; none chosen is all
 * @param flat one list of all requirements, not one a topic
 * @param folded topics of which the sum alone is shown
 * @param show whether a cell shows its word beside its sign
 */
public record Choice(
        Set<Severity> severities,
        Set<Verdict> verdicts,
        RowOrder sort,
        LawOrder laws,
        boolean flat,
        Set<String> folded,
        Show show) {
    private static final String EVERY = "all";

    /** In which order the requirements stand, within their topic where there are topics. */
    public enum RowOrder {
        RULEBOOK,
        SEVERITY,
        /** What most laws lack first. */
        GAPS
    }

    /** In which order the laws stand. */
    public enum LawOrder {
        NAME,
        SCORE,
        /** The latest first. */
        DATE
    }

    /** What a cell shows. */
    public enum Show {
        /** Words where there is room for them. */
        AUTO,
        WORDS,
        SIGNS
    }

    public Choice {
        severities = Set.copyOf(severities);
        verdicts = Set.copyOf(verdicts);
        folded = Set.copyOf(folded);
    }

    /** @param topics ids of all topics */
    static Choice of(Map<String, List<String>> query, List<String> topics) {
        return new Choice(
                all(query, "severity", Severity.class),
                all(query, "verdict", Verdict.class),
                one(query, "sort", RowOrder.class).orElse(RowOrder.RULEBOOK),
                one(query, "laws", LawOrder.class).orElse(LawOrder.NAME),
                query.getOrDefault("flat", List.of()).contains("1"),
                folded(query, topics),
                one(query, "show", Show.class).orElse(Show.AUTO));
    }

    private static Set<String> folded(Map<String, List<String>> query, List<String> topics) {
        Set<String> asked = query.getOrDefault("fold", List.of()).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .collect(Collectors.toSet());
        return topics.stream()
                .filter(topic -> asked.contains(EVERY) || asked.contains(topic))
                .collect(Collectors.toSet());
    }

    private static <E extends Enum<E>> Optional<E> one(Map<String, List<String>> query, String name, Class<E> type) {
        return all(query, name, type).stream().findFirst();
    }

    private static <E extends Enum<E>> Set<E> all(Map<String, List<String>> query, String name, Class<E> type) {
        List<String> values = query.getOrDefault(name, List.of());
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> values.contains(key(constant)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How an address writes it. */
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether requirements are left out. */
    public boolean isFiltering() {
        return !severities.isEmpty() || !verdicts.isEmpty();
    }

    /** What {@code fold} says once this topic is folded, or unfolded where it is; {@code null} for nothing folded. */
    @org.jspecify.annotations.Nullable
    String toggled(String topic, List<String> topics) {
        Set<String> after = new LinkedHashSet<>(topics);
        after.removeIf(each -> each.equals(topic) == folded.contains(each));
        if (after.size() == topics.size()) {
            return EVERY;
        }
        return after.isEmpty() ? null : String.join(",", after);
    }
}
