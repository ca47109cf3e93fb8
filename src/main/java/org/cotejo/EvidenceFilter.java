package org.cotejo;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Hit;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.SearchQuery;

/** Keeps the hits that are evidence of a finding on a topic, or with a verdict. */
final class EvidenceFilter {
    private EvidenceFilter() {}

    static Predicate<Hit> of(Report report, SearchQuery query) {
        Set<String> places = new HashSet<>();
        for (LawReport law : report.laws()) {
            for (Finding finding : law.findings()) {
                if (isAsked(finding, query)) {
                    finding.elements().forEach(element -> element.evidence().forEach(q -> add(places, law, q)));
                    finding.conflicts().stream().map(Clash::state).forEach(q -> add(places, law, q));
                }
            }
        }
        return hit -> places.contains(hit.law() + " " + hit.eId());
    }

    private static boolean isAsked(Finding finding, SearchQuery query) {
        boolean topic = query.topic().isEmpty() || finding.topic().equals(query.topic());
        return topic && (query.verdict() == null || finding.verdict() == query.verdict());
    }

    private static void add(Set<String> places, LawReport law, Quotation quotation) {
        places.add(law.id() + " " + quotation.eId());
    }
}
