package org.cotejo.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Requirements against laws. Public for templates and pages: not API.
 *
 * @param groups in the rulebook's order; then what the laws have and the rulebook lacks
 */
public record Matrix(List<Group> groups) {
    /** The requirements of one topic. */
    public record Group(String topic, List<Row> rows) {}

    /**
     * One requirement.
     *
     * @param cells one a law, in the order of the laws; {@code null} where the law has no finding on it
     */
    public record Row(String requirement, List<String> reference, Severity severity, List<@Nullable Finding> cells) {}

    /** @param laws one column each, in this order */
    public static Matrix of(List<LawReport> laws, Rulebook rulebook) {
        List<Map<String, Finding>> byLaw = new ArrayList<>();
        Map<String, Finding> first = new LinkedHashMap<>();
        laws.forEach(law -> {
            Map<String, Finding> findings = new HashMap<>();
            law.findings().forEach(finding -> {
                findings.put(finding.requirement(), finding);
                first.putIfAbsent(finding.requirement(), finding);
            });
            byLaw.add(findings);
        });
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        rulebook.topics().forEach(topic -> groups.put(topic.id(), new ArrayList<>()));
        for (Requirement requirement : rulebook.requirements()) {
            Finding finding = first.remove(requirement.id());
            if (finding != null) {
                add(groups, requirement.topic(), finding, byLaw);
            }
        }
        first.values().forEach(finding -> add(groups, finding.topic(), finding, byLaw));
        return new Matrix(groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList());
    }

    private static void add(
            Map<String, List<Row>> groups, String topic, Finding sample, List<Map<String, Finding>> byLaw) {
        String requirement = sample.requirement();
        List<@Nullable Finding> cells = new ArrayList<>();
        byLaw.forEach(findings -> cells.add(findings.get(requirement)));
        groups.computeIfAbsent(topic, id -> new ArrayList<>())
                .add(new Row(requirement, sample.reference(), sample.severity(), cells));
    }
}
