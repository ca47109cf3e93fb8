package org.cotejo.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;

/**
 * What was found in one article. Public for the templates: not API.
 *
 * @param findings each once, in the rulebook's order
 */
public record MarginNotes(List<Finding> findings, List<Observation> observations) {
    static final MarginNotes NONE = new MarginNotes(List.of(), List.of());

    public MarginNotes {
        findings = List.copyOf(findings);
        observations = List.copyOf(observations);
    }

    public boolean isEmpty() {
        return findings.isEmpty() && observations.isEmpty();
    }

    /** By the article that they are beside. */
    static Map<EId, MarginNotes> of(Expression law, LawReport found) {
        Map<EId, EId> article = articles(law);
        Map<EId, List<Finding>> findings = new LinkedHashMap<>();
        for (Finding finding : found.findings()) {
            finding.quotations()
                    .map(each -> article.getOrDefault(each.eId(), each.eId()))
                    .distinct()
                    .forEach(eId -> findings.computeIfAbsent(eId, each -> new ArrayList<>())
                            .add(finding));
        }
        Map<EId, List<Observation>> observations = new LinkedHashMap<>();
        for (Observation each : found.observations()) {
            EId eId = article.getOrDefault(each.eId(), each.eId());
            observations.computeIfAbsent(eId, key -> new ArrayList<>()).add(each);
        }
        Map<EId, MarginNotes> notes = new LinkedHashMap<>();
        Stream.concat(findings.keySet().stream(), observations.keySet().stream())
                .forEach(eId -> notes.put(
                        eId,
                        new MarginNotes(
                                findings.getOrDefault(eId, List.of()), observations.getOrDefault(eId, List.of()))));
        return notes;
    }

    /** To each provision the article, or what else stands below no other but divisions, that it is in. */
    private static Map<EId, EId> articles(Expression law) {
        Map<EId, EId> article = new LinkedHashMap<>();
        law.walk().filter(each -> !each.level().isDivision()).forEach(each -> each.walk()
                .forEach(below -> article.putIfAbsent(below.eId(), each.eId())));
        return article;
    }
}
