package org.cotejo.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.compare.DutyComparison.ReferenceText;
import org.cotejo.compare.ProposalComparison.Entry;
import org.cotejo.compare.ProposalComparison.Part;
import org.cotejo.compare.ProposalComparison.Proposed;
import org.cotejo.compare.ProposalComparison.Words;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.model.EId;

/** Findings and what is proposed for them, as rows: a row a finding, or a row a proposal under its article. */
final class ProposalRows {
    private final List<Finding> findings;
    private final Map<String, Finding> byId;
    private final Map<String, List<ReferenceText>> references;
    private final List<Proposal> proposals;

    ProposalRows(List<Finding> findings, Map<String, List<ReferenceText>> references, List<Proposal> proposals) {
        this.findings = findings;
        this.byId = findings.stream().collect(Collectors.toMap(Finding::requirement, Function.identity()));
        this.references = references;
        this.proposals = proposals.stream()
                .filter(each -> each.requirements().stream().anyMatch(byId::containsKey))
                .toList();
    }

    /** A row a finding, headed by topics. */
    List<Part> byRequirement() {
        Set<Proposal> told = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (Finding finding : findings) {
            Entry entry = entry(finding, told);
            Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last != null && last.heading().equals(finding.topic())) {
                List<Entry> more = new ArrayList<>(last.entries());
                more.add(entry);
                parts.set(parts.size() - 1, new Part(last.heading(), more));
            } else {
                parts.add(new Part(finding.topic(), List.of(entry)));
            }
        }
        return parts;
    }

    private Entry entry(Finding finding, Set<Proposal> told) {
        List<Proposal> its = proposals.stream()
                .filter(each -> each.requirements().contains(finding.requirement()))
                .toList();
        List<Words> inForce = its.stream()
                .filter(each -> !each.inForce().isEmpty())
                .map(each -> new Words(each.citation(), each.inForce(), true))
                .collect(Collectors.toCollection(ArrayList::new));
        if (inForce.isEmpty()) {
            inForce.addAll(quoted(finding));
        }
        List<Proposed> proposed =
                its.stream().map(each -> new Proposed(each, !told.add(each))).toList();
        return new Entry(List.of(finding), references(List.of(finding)), inForce, proposed);
    }

    /** A row a proposal, and a row a finding that none is for, under the article where it belongs. */
    List<Part> byArticle(ComparedLaw law) {
        ArticlePlaces places = ArticlePlaces.of(law);
        List<Placed> placed = new ArrayList<>();
        for (Proposal proposal : proposals) {
            placed.add(new Placed(places.of(proposal), entry(proposal)));
        }
        Set<String> proposedFor =
                proposals.stream().flatMap(each -> each.requirements().stream()).collect(Collectors.toSet());
        for (Finding finding : findings) {
            if (!proposedFor.contains(finding.requirement())) {
                ArticlePlaces.Place place = finding.quotations()
                        .findFirst()
                        .map(first -> places.of(first.eId().value()))
                        .orElse(ArticlePlaces.NOWHERE);
                placed.add(new Placed(place, entry(finding, new HashSet<>())));
            }
        }
        placed.sort(Comparator.comparing(Placed::place));
        Map<String, List<Entry>> byHeading = new LinkedHashMap<>();
        placed.forEach(each -> byHeading
                .computeIfAbsent(each.place().heading(), heading -> new ArrayList<>())
                .add(each.entry()));
        return byHeading.entrySet().stream()
                .map(each -> new Part(each.getKey(), each.getValue()))
                .toList();
    }

    private record Placed(ArticlePlaces.Place place, Entry entry) {}

    private Entry entry(Proposal proposal) {
        List<Finding> its = proposal.requirements().stream()
                .filter(byId::containsKey)
                .map(byId::get)
                .toList();
        List<Words> inForce = proposal.inForce().isEmpty()
                ? quoted(its)
                : List.of(new Words(proposal.citation(), proposal.inForce(), true));
        return new Entry(its, references(its), inForce, List.of(new Proposed(proposal, false)));
    }

    private List<ReferenceText> references(List<Finding> its) {
        return its.stream()
                .flatMap(finding -> references.getOrDefault(finding.requirement(), List.of()).stream())
                .distinct()
                .toList();
    }

    private static List<Words> quoted(Finding finding) {
        return quoted(List.of(finding));
    }

    /** What findings rest on: a provision's passages together, in its order, each word once. */
    private static List<Words> quoted(List<Finding> its) {
        Map<EId, List<Quotation>> byProvision = new LinkedHashMap<>();
        its.stream().flatMap(Finding::quotations).forEach(each -> byProvision
                .computeIfAbsent(each.eId(), eId -> new ArrayList<>())
                .add(each));
        return byProvision.values().stream()
                .map(each -> new Words(each.get(0).citation(), joined(each), false))
                .toList();
    }

    private static String joined(List<Quotation> quotations) {
        List<Quotation> sorted = quotations.stream()
                .sorted(Comparator.comparingInt((Quotation each) -> each.range().from())
                        .thenComparing(each -> -each.range().to()))
                .toList();
        StringBuilder text = new StringBuilder();
        int end = -1;
        for (Quotation each : sorted) {
            if (each.range().from() > end) {
                text.append(end < 0 ? "" : " […] ").append(each.quote());
            } else if (each.range().to() > end) {
                text.append(each.quote().substring(end - each.range().from()));
            }
            end = Math.max(end, each.range().to());
        }
        return text.toString();
    }
}
