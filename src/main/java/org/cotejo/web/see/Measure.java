package org.cotejo.web.see;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Predicate;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Summary;
import org.cotejo.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What the map is coloured by.
 *
 * @param kind whether it is a share or a verdict
 * @param id of the topic or the requirement, empty for the whole rulebook
 */
public record Measure(Kind kind, String id) {
    private static final String TOPIC = "topic.";
    private static final String REQUIREMENT = "req.";

    /** Of what. */
    public enum Kind {
        ALL,
        TOPIC,
        REQUIREMENT
    }

    /**
     * What it comes to in one law.
     *
     * @param verdict {@code null} where a share is measured
     * @param share from 0 to 1; of a verdict what it counts in a score
     */
    public record Value(Column column, @Nullable Verdict verdict, double share) {
        /** Name of its colour: the verdict's, or one of five steps from {@code q0} to {@code q4}. */
        public String tint() {
            return verdict != null ? verdict.name() : Measure.step(share);
        }
    }

    static Measure of(String address) {
        if (address.startsWith(TOPIC)) {
            return new Measure(Kind.TOPIC, address.substring(TOPIC.length()));
        }
        if (address.startsWith(REQUIREMENT)) {
            return new Measure(Kind.REQUIREMENT, address.substring(REQUIREMENT.length()));
        }
        return new Measure(Kind.ALL, "");
    }

    /** How an address writes it. */
    public String key() {
        return switch (kind) {
            case ALL -> "";
            case TOPIC -> TOPIC + id;
            case REQUIREMENT -> REQUIREMENT + id;
        };
    }

    static String topic(String id) {
        return TOPIC + id;
    }

    static String requirement(String id) {
        return REQUIREMENT + id;
    }

    /** Five equal steps. */
    static String step(double share) {
        return "q" + Math.max(0, Math.min(4, (int) (share * 5)));
    }

    /** Of a state with several laws, that of the law with the highest one. */
    Value of(State state, java.util.List<Column> columns) {
        return columns.stream()
                .filter(column -> state.laws().contains(column.law()))
                .map(this::of)
                .max(Comparator.comparing(Value::share))
                .orElseThrow();
    }

    private Value of(Column column) {
        return switch (kind) {
            case ALL -> new Value(column, null, column.score());
            case TOPIC ->
                new Value(
                        column,
                        null,
                        sum(column, finding -> finding.topic().equals(id)).score());
            case REQUIREMENT -> verdict(column);
        };
    }

    private Value verdict(Column column) {
        Predicate<Finding> ours = finding -> finding.requirement().equals(id);
        Verdict verdict = column.found().findings().stream()
                .filter(ours)
                .map(Finding::verdict)
                .findFirst()
                .orElse(Verdict.NOT_ASSESSED);
        return new Value(column, verdict, sum(column, ours).score());
    }

    static Summary sum(Column column, Predicate<Finding> which) {
        return Summary.of(column.found().findings().stream().filter(which).toList());
    }

    /** For names of message keys. */
    String word() {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
