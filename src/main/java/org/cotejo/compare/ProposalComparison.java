package org.cotejo.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.compare.DutyComparison.ReferenceText;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.model.Expression;
import org.cotejo.model.Manifestation;

/**
 * A law as those who amend it set it out: what the reference asks, what the law says, what is proposed.
 *
 * @param hasText whether the reference's text is at hand
 * @param parts below one heading each, in the order of the law or of the rulebook
 * @param basis what it rests on
 */
public record ProposalComparison(LawReport law, boolean hasText, By by, List<Part> parts, Basis basis) {
    /** What a row is about. */
    public enum By {
        ARTICLE,
        REQUIREMENT
    }

    /**
     * Entries that stand together.
     *
     * @param heading citation of an article, id of a topic, or empty for what has no place in the law yet
     */
    public record Part(String heading, List<Entry> entries) {
        public Part {
            entries = List.copyOf(entries);
        }
    }

    /**
     * One row.
     *
     * @param reference words of the reference, one a place it has; empty where its text is not at hand
     * @param inForce words of the law
     * @param proposed in the order of the law
     */
    public record Entry(
            List<Finding> findings, List<ReferenceText> reference, List<Words> inForce, List<Proposed> proposed) {
        public Entry {
            findings = List.copyOf(findings);
            reference = List.copyOf(reference);
            inForce = List.copyOf(inForce);
            proposed = List.copyOf(proposed);
        }
    }

    /**
     * Words of the law in force.
     *
     * @param whole all of the provision, and not a few words of it
     */
    public record Words(String citation, String text, boolean whole) {}

    /** @param told whether an entry above shows it already */
    public record Proposed(Proposal proposal, boolean told) {
        public Proposed {
            Objects.requireNonNull(proposal);
        }
    }

    /**
     * What can be looked up.
     *
     * @param rulebookSha256 over all its files
     * @param sources the law and, where its text is at hand, the reference
     */
    public record Basis(
            String toolVersion,
            String rulebookId,
            String rulebookVersion,
            String rulebookSha256,
            LocalDate asOf,
            List<Manifestation> sources) {
        public Basis {
            sources = List.copyOf(sources);
        }
    }

    public ProposalComparison {
        parts = List.copyOf(parts);
        Objects.requireNonNull(by);
        Objects.requireNonNull(basis);
    }

    /**
     * @param law with the findings that are to be shown, and no others
     * @param text of the same law, with its citations
     * @param proposals in the order of the law, those without a place last; none that is for other findings alone is shown
     */
    public static ProposalComparison of(
            LawReport law,
            ComparedLaw text,
            Optional<Expression> reference,
            List<Proposal> proposals,
            By by,
            Basis basis) {
        DutyComparison duties = DutyComparison.of(law, reference);
        Map<String, List<ReferenceText>> references = duties.duties().stream()
                .collect(Collectors.toMap(duty -> duty.finding().requirement(), DutyComparison.Duty::reference));
        ProposalRows rows = new ProposalRows(law.findings(), references, proposals);
        List<Part> parts = by == By.REQUIREMENT ? rows.byRequirement() : rows.byArticle(text);
        return new ProposalComparison(law, duties.hasText(), by, parts, basis);
    }

    /** How many proposals it shows. */
    public int proposals() {
        return (int) parts.stream()
                .flatMap(part -> part.entries().stream())
                .flatMap(entry -> entry.proposed().stream())
                .filter(each -> !each.told())
                .count();
    }
}
