package org.cotejo.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One thing the reference asks of a law.
 *
 * @param articles where the reference asks it, as printed there ({@code 114-VI}, {@code 62-V-p3})
 * @param since when the duty got its present substance
 * @param derivation {@code literal}, {@code derived} or {@code external}
 * @param metIfAbsent silence is no gap: the reference governs by itself
 * @param minimum how many elements make it partial
 * @param anyElement one element is enough
 * @param instruments other instruments that ask the same, by name, with their articles or goals
 */
public record Requirement(
        String id,
        String topic,
        List<String> articles,
        LocalDate since,
        LocalDate lastReform,
        String derivation,
        Kind kind,
        Severity severity,
        LocalText severityWhy,
        LocalText title,
        LocalText duty,
        boolean metIfAbsent,
        int minimum,
        boolean anyElement,
        List<Element> elements,
        List<Condition> conflictWhen,
        ByReference byReference,
        List<Limit> limits,
        List<Example> examples,
        String modelClause,
        Map<String, List<String>> instruments,
        String note,
        String basis) {

    /** How a requirement is judged. */
    public enum Kind {
        MUST_CONTAIN,
        MUST_BE_CONSISTENT,
        NUMERIC,
        MUST_NOT_CONTAIN
    }

    public Requirement {
        Objects.requireNonNull(id);
        Objects.requireNonNull(topic);
        articles = List.copyOf(articles);
        elements = List.copyOf(elements);
        conflictWhen = List.copyOf(conflictWhen);
        limits = List.copyOf(limits);
        examples = List.copyOf(examples);
        instruments = Collections.unmodifiableMap(new LinkedHashMap<>(instruments));
    }

    /** Those of its elements, of what it conflicts with and of its references, each with what takes it back. */
    public Stream<Signal> signals() {
        return Stream.of(
                        elements.stream().flatMap(each -> Stream.of(each.signals(), each.unless())),
                        conflictWhen.stream().flatMap(each -> Stream.of(each.signals(), each.unless())),
                        Stream.of(byReference.signals(), byReference.unless()))
                .flatMap(each -> each)
                .flatMap(List::stream);
    }

    /** The same requirement, tried on other examples. */
    public Requirement withExamples(List<Example> others) {
        return new Requirement(
                id,
                topic,
                articles,
                since,
                lastReform,
                derivation,
                kind,
                severity,
                severityWhy,
                title,
                duty,
                metIfAbsent,
                minimum,
                anyElement,
                elements,
                conflictWhen,
                byReference,
                limits,
                others,
                modelClause,
                instruments,
                note,
                basis);
    }
}
