package org.cotejo.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.cotejo.compare.Divergences.Said;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.jspecify.annotations.Nullable;

/**
 * One requirement in many laws: what each says on it, in its own words.
 *
 * @param requirement id
 * @param entries one a law, in the order of the report
 * @param divergences where the laws part ways on it
 */
public record RequirementComparison(String requirement, List<Entry> entries, List<Divergence> divergences) {
    /**
     * One law.
     *
     * @param law its id
     * @param published first publication, {@code null} where the text does not say
     * @param lastReform {@code null} where there is none
     * @param finding its verdict and the words it rests on
     * @param values amounts stated in those words, in the reader's language: {@code ≤ 30 días}
     */
    public record Entry(
            String law,
            String title,
            String jurisdiction,
            @Nullable LocalDate published,
            @Nullable LocalDate lastReform,
            Finding finding,
            List<Value> values) {
        public Entry {
            Objects.requireNonNull(finding);
            values = List.copyOf(values);
        }

        /** The day of the text compared: of its last reform, else of its publication; {@code null} where it says neither. */
        public @Nullable LocalDate date() {
            return lastReform != null ? lastReform : published;
        }
    }

    /** @param element what the amount is said of, as the rulebook words it */
    public record Value(String element, String amount) {}

    /** When a law was published and last reformed. */
    public record Dates(
            @Nullable LocalDate published, @Nullable LocalDate lastReform) {}

    public RequirementComparison {
        entries = List.copyOf(entries);
        divergences = List.copyOf(divergences);
    }

    /** @param dates by the id of the law; a law without an entry has none */
    public static RequirementComparison of(
            String requirement, Report report, Map<String, Dates> dates, FactReader facts, Locale locale) {
        ValueGroups values = new ValueGroups(facts, locale);
        List<Entry> entries = new ArrayList<>();
        for (LawReport law : report.laws()) {
            Dates its = dates.getOrDefault(law.id(), new Dates(null, null));
            law.findings().stream()
                    .filter(finding -> finding.requirement().equals(requirement))
                    .map(finding -> new Entry(
                            law.id(),
                            law.title(),
                            law.jurisdiction(),
                            its.published(),
                            its.lastReform(),
                            finding,
                            values(values, law, finding)))
                    .forEach(entries::add);
        }
        List<Divergence> divergences = report.divergences().stream()
                .filter(each -> each.requirement().equals(requirement))
                .toList();
        return new RequirementComparison(requirement, entries, divergences);
    }

    private static List<Value> values(ValueGroups groups, LawReport law, Finding finding) {
        List<Value> values = new ArrayList<>();
        groups.amounts(List.of(new Said(law, finding)))
                .forEach((subject, amounts) ->
                        amounts.forEach(amount -> values.add(new Value(subject.element(), amount.value()))));
        return values;
    }
}
