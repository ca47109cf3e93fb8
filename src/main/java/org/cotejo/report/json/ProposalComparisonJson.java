package org.cotejo.report.json;

import java.util.List;
import java.util.Locale;
import org.cotejo.compare.Piece;
import org.cotejo.compare.Proposal;
import org.cotejo.compare.ProposalComparison;
import org.cotejo.finding.Finding;

/**
 * A law between what is asked and what is proposed.
 *
 * @param by {@code article} or {@code requirement}
 * @param referenceText whether the reference's text is at hand
 */
public record ProposalComparisonJson(
        String law, String title, String by, boolean referenceText, Basis basis, List<Part> parts) {
    /** What it rests on. */
    public record Basis(
            String tool, String rulebook, String version, String sha256, String asOf, List<SourceJson> sources) {}

    /** Rows below one heading. */
    public record Part(String heading, List<Entry> entries) {}

    /** One row: its three columns, and the findings it is about. */
    public record Entry(List<About> findings, List<Text> reference, List<Words> inForce, List<Proposed> proposed) {
        private static Entry of(ProposalComparison.Entry entry) {
            return new Entry(
                    entry.findings().stream().map(About::of).toList(),
                    entry.reference().stream()
                            .map(each -> new Text(each.place(), each.text()))
                            .toList(),
                    entry.inForce().stream()
                            .map(each -> new Words(each.citation(), each.text(), each.whole()))
                            .toList(),
                    entry.proposed().stream().map(Proposed::of).toList());
        }
    }

    /** A finding, in short. */
    public record About(String requirement, String topic, String severity, String verdict, List<String> reference) {
        private static About of(Finding finding) {
            return new About(
                    finding.requirement(),
                    finding.topic(),
                    finding.severity().key(),
                    finding.verdict().name(),
                    finding.reference());
        }
    }

    /** Words of the reference. */
    public record Text(String place, String text) {}

    /** Words of the law; {@code whole} where they are all of the provision. */
    public record Words(String citation, String text, boolean whole) {}

    /** Words that are proposed; {@code shownAbove} where an earlier row has them too. */
    public record Proposed(
            String kind,
            String target,
            String citation,
            boolean shownAbove,
            List<String> requirements,
            String text,
            List<Word> words,
            List<String> decisions) {
        private static Proposed of(ProposalComparison.Proposed proposed) {
            Proposal proposal = proposed.proposal();
            return new Proposed(
                    proposal.kind().name().toLowerCase(Locale.ROOT),
                    proposal.target(),
                    proposal.citation(),
                    proposed.told(),
                    proposal.requirements(),
                    proposal.proposed(),
                    proposal.words().stream().map(Word::of).toList(),
                    proposal.decisions());
        }
    }

    /** A piece of the text of both: what is the same, what went, what came. */
    public record Word(String kind, String text) {
        private static Word of(Piece piece) {
            return new Word(piece.kind().name().toLowerCase(Locale.ROOT), piece.text());
        }
    }

    public static ProposalComparisonJson of(ProposalComparison comparison) {
        ProposalComparison.Basis basis = comparison.basis();
        return new ProposalComparisonJson(
                comparison.law().id(),
                comparison.law().title(),
                comparison.by().name().toLowerCase(Locale.ROOT),
                comparison.hasText(),
                new Basis(
                        basis.toolVersion(),
                        basis.rulebookId(),
                        basis.rulebookVersion(),
                        basis.rulebookSha256(),
                        basis.asOf().toString(),
                        basis.sources().stream().map(SourceJson::of).toList()),
                comparison.parts().stream()
                        .map(part -> new Part(
                                part.heading(),
                                part.entries().stream().map(Entry::of).toList()))
                        .toList());
    }
}
