package org.cotejo.report;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is what it is, as far as the finding itself knows: what was asked since when, and the signals that found
 * its words. Those of what is met, and those that stayed silent, are told by {@code cotejo explain} alone: the page would
 * grow by half for the one, and to several times its size for the other. Public for the templates alone: not API.
 *
 * @param parts each element and each contradiction, none for what is met
 */
public record Why(List<String> facts, List<Part> parts) {
    /** One element, or one contradiction. */
    public record Part(String mark, String what, List<String> signals) {}

    static Why of(Finding finding, @Nullable Requirement requirement, Wording words) {
        List<String> facts = requirement == null ? List.of() : facts(requirement, words);
        return new Why(facts, finding.verdict() == Verdict.MET ? List.of() : parts(finding));
    }

    private static List<Part> parts(Finding finding) {
        List<Part> parts = new ArrayList<>();
        finding.elements().forEach(element -> parts.add(part(element)));
        Gaps.clashes(finding)
                .forEach(clashes -> parts.add(new Part(
                        "✕",
                        clashes.get(0).message(),
                        signals(clashes.stream().map(clash -> clash.state()).toList()))));
        return parts;
    }

    private static List<String> facts(Requirement requirement, Wording words) {
        List<String> facts = new ArrayList<>();
        facts.add(words.get("why.since", words.date(requirement.since())));
        String basis = requirement.basis().strip();
        String note = requirement.note().strip();
        if (!basis.isEmpty()) {
            facts.add(words.label("why.basis") + " " + basis);
        }
        if (!note.isEmpty()) {
            facts.add(words.label("why.note") + " " + note);
        }
        return facts;
    }

    private static Part part(ElementResult element) {
        String mark = !element.found() ? "○" : element.faculty() ? "◐" : "●";
        return new Part(mark, element.what().isBlank() ? element.key() : element.what(), signals(element.evidence()));
    }

    private static List<String> signals(List<Quotation> evidence) {
        return evidence.stream()
                .map(Quotation::signal)
                .filter(signal -> !signal.isEmpty())
                .distinct()
                .toList();
    }
}
