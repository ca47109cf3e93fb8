package org.cotejo.report.json;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.compare.RequirementComparison;
import org.jspecify.annotations.Nullable;

/** One requirement in many laws. */
public record RequirementComparisonJson(String requirement, List<Entry> laws, List<DivergenceJson> divergences) {
    /** What one of them says on it. */
    public record Entry(
            String id,
            String title,
            String jurisdiction,
            @Nullable LocalDate published,
            @Nullable LocalDate lastReform,
            List<Value> values,
            FindingJson finding) {
        private static Entry of(RequirementComparison.Entry entry) {
            return new Entry(
                    entry.law(),
                    entry.title(),
                    entry.jurisdiction(),
                    entry.published(),
                    entry.lastReform(),
                    entry.values().stream()
                            .map(each -> new Value(each.element(), each.amount()))
                            .toList(),
                    FindingJson.of(entry.finding()));
        }
    }

    /** An amount, and what it is said of. */
    public record Value(String element, String value) {}

    public static RequirementComparisonJson of(RequirementComparison comparison) {
        return new RequirementComparisonJson(
                comparison.requirement(),
                comparison.entries().stream().map(Entry::of).toList(),
                comparison.divergences().stream().map(DivergenceJson::of).toList());
    }
}
