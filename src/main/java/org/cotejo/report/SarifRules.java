package org.cotejo.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Report;
import org.cotejo.report.json.SarifJson.Configuration;
import org.cotejo.report.json.SarifJson.Rule;
import org.cotejo.report.json.SarifJson.RuleProperties;
import org.cotejo.report.json.SarifJson.Text;
import org.cotejo.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/** What a run looked for: the requirements of its findings, in the rulebook's order, then the kinds of its observations. */
final class SarifRules {
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private final Wording words;

    SarifRules(Report report, Wording words) {
        this.words = words;
        report.laws().forEach(law -> law.findings()
                .forEach(finding -> requirement(
                        finding.requirement(),
                        new RuleProperties(
                                List.of(finding.topic()), finding.severity().key(), finding.reference()),
                        level(finding.severity()))));
        report.divergences()
                .forEach(divergence ->
                        requirement(divergence.requirement(), new RuleProperties(List.of(), "", List.of()), "none"));
        Set<String> codes = new LinkedHashSet<>();
        report.laws().stream()
                .flatMap(law -> law.observations().stream())
                .map(Observation::code)
                .sorted()
                .forEach(codes::add);
        codes.forEach(this::observation);
    }

    List<Rule> rules() {
        return rules;
    }

    int place(String id) {
        return places.get(id);
    }

    private void requirement(String id, RuleProperties properties, String level) {
        if (places.putIfAbsent(id, rules.size()) == null) {
            rules.add(new Rule(
                    id,
                    SarifText.of(words.requirement(id)),
                    text(words.duty(id)),
                    text(words.modelClause(id)),
                    new Configuration(level),
                    properties));
        }
    }

    private void observation(String code) {
        places.put(code, rules.size());
        rules.add(new Rule(
                code,
                SarifText.of(words.observation(code)),
                null,
                null,
                new Configuration("warning"),
                new RuleProperties(List.of("observation"), "", List.of())));
    }

    private static @Nullable Text text(String text) {
        return text.isBlank() ? null : SarifText.of(text);
    }

    static String level(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "error";
            case MAJOR -> "warning";
            case MINOR -> "note";
        };
    }
}
