package org.cotejo.report.json;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.compare.RequirementComparison;
import org.cotejo.compare.RequirementComparison.Entry;
import org.jspecify.annotations.Nullable;

/** One requirement in many laws. */
public record RequirementComparisonJson(String requirement, List<Law> laws, List<DivergenceJson> divergences) {
    /** What one law says on it. */
    public record Law(
            String id,
            String title,
            String jurisdiction,
            @Nullable LocalDate published,
            @Nullable LocalDate lastReform,
            List<ValueJson> values,
            FindingJson finding) {
        static Law of(Entry entry) {
            return new Law(
                    entry.law(),
                    entry.title(),
                    entry.jurisdiction(),
                    entry.published(),
                    entry.lastReform(),
                    entry.values().stream()
                            .map(value -> new ValueJson(value.element(), value.amount()))
                            .toList(),
                    FindingJson.of(entry.finding()));
        }
    }

    /** An amount, and what it is said of. */
    public record ValueJson(String element, String value) {}

    public static RequirementComparisonJson of(RequirementComparison comparison) {
        return new RequirementComparisonJson(
                comparison.requirement(),
                comparison.entries().stream().map(Law::of).toList(),
                comparison.divergences().stream().map(DivergenceJson::of).toList());
    }
}
