package org.cotejo.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.compare.DutyComparison.ReferenceText;
import org.cotejo.compare.Proposal;
import org.cotejo.compare.Proposal.Kind;
import org.cotejo.compare.ProposalComparison;
import org.cotejo.compare.ProposalComparison.By;
import org.cotejo.compare.ProposalComparison.Entry;
import org.cotejo.compare.ProposalComparison.Part;
import org.cotejo.compare.ProposalComparison.Proposed;
import org.cotejo.compare.ProposalComparison.Words;
import org.cotejo.finding.Finding;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Ending;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.ComparisonTable.Style;

/** What is asked, what is in force and what is proposed, as a table of three columns. */
final class ProposalTable {
    /** Signs of a place of the reference that are shown; the program's data has all of it. */
    private static final int LONG = 800;

    private final Wording wording;
    private final ComparisonWords words;
    private final Set<String> transcribed = new HashSet<>();

    private ProposalTable(Wording wording) {
        this.wording = wording;
        this.words = new ComparisonWords(wording);
    }

    static ComparisonTable of(ProposalComparison comparison, Wording wording) {
        ProposalTable table = new ProposalTable(wording);
        return new ComparisonTable(
                table.words.get("title.proposal"),
                table.facts(comparison),
                List.of(
                        new Column(table.words.get("column.reference"), 30),
                        new Column(table.words.get("column.in_force"), 35),
                        new Column(table.words.get("column.proposed"), 35)),
                comparison.parts().stream()
                        .flatMap(part -> table.lines(part, comparison.by()))
                        .toList(),
                table.ending(comparison));
    }

    private List<String> facts(ProposalComparison comparison) {
        List<String> facts = new ArrayList<>();
        facts.add(
                comparison.law().title().isBlank()
                        ? comparison.law().id()
                        : comparison.law().title());
        if (!comparison.law().jurisdiction().isBlank()) {
            facts.add(comparison.law().jurisdiction());
        }
        facts.add(wording.label("reference") + " " + wording.reference());
        if (!comparison.hasText()) {
            facts.add(words.get("no_reference_text"));
        }
        facts.add(words.get(
                "proposal.counts",
                Integer.toString(comparison.law().findings().size()),
                Integer.toString(comparison.proposals())));
        facts.add(words.get("proposal.signs"));
        return facts;
    }

    private Stream<Line> lines(Part part, By by) {
        String heading = by == By.REQUIREMENT ? wording.topic(part.heading()) : upper(part.heading());
        return Stream.concat(
                Stream.of(Line.heading(heading.isEmpty() ? words.get("proposal.no_place") : heading)),
                part.entries().stream().map(this::line));
    }

    private Line line(Entry entry) {
        return Line.opening(asked(entry), inForce(entry), proposed(entry));
    }

    private Cell asked(Entry entry) {
        Cell cell = Cell.EMPTY;
        for (Finding finding : entry.findings()) {
            cell = cell.plus(Style.LABEL, wording.requirement(finding.requirement()))
                    .plus(
                            Style.NOTE,
                            String.join(
                                    " · ",
                                    wording.articles(finding.reference()),
                                    wording.symbol(finding.verdict()) + " " + wording.verdict(finding.verdict()),
                                    wording.severity(finding.severity())));
            if (finding.review() != null) {
                cell = cell.plus(Style.NOTE, wording.review(finding.review(), finding.verdict()));
            }
            if (entry.reference().isEmpty()) {
                cell = cell.plus(Style.TEXT, wording.duty(finding.requirement()));
            }
        }
        for (ReferenceText text : entry.reference()) {
            String place = upper(wording.articles(List.of(text.place())));
            cell = transcribed.add(text.place())
                    ? cell.plus(Style.NOTE, place).plus(Style.TEXT, opening(text.text()))
                    : cell.plus(Style.NOTE, words.get("proposal.transcribed", place));
        }
        return cell;
    }

    /** A long text as far as it fits beside the others, and a sign where it goes on. */
    private static String opening(String text) {
        if (text.length() <= LONG) {
            return text;
        }
        int end = text.lastIndexOf(' ', LONG);
        return text.substring(0, end < LONG / 2 ? LONG : end).stripTrailing() + " […]";
    }

    private Cell inForce(Entry entry) {
        Cell cell = Cell.EMPTY;
        for (Words each : entry.inForce()) {
            cell = cell.plus(Style.LABEL, upper(each.citation()))
                    .plus(Style.TEXT, each.whole() ? each.text() : "«" + each.text() + "»");
        }
        return entry.inForce().isEmpty() ? cell.plus(Style.NOTE, words.get("proposal.nothing")) : cell;
    }

    private Cell proposed(Entry entry) {
        Cell cell = Cell.EMPTY;
        for (Proposed each : entry.proposed()) {
            Proposal proposal = each.proposal();
            cell = cell.plus(Style.LABEL, told(proposal));
            if (each.told()) {
                cell = cell.plus(Style.NOTE, words.get("proposal.above"));
            } else {
                cell = cell.plusWords(proposal.words());
                if (!proposal.decisions().isEmpty()) {
                    cell = cell.plus(Style.NOTE, words.get("proposal.decide", String.join("; ", proposal.decisions())));
                }
            }
        }
        if (entry.proposed().isEmpty()) {
            cell = cell.plus(Style.LABEL, words.get("proposal.none"));
            for (Finding finding : entry.findings()) {
                cell = cell.plus(Style.NOTE, finding.message()).plus(Style.NOTE, finding.remedy());
            }
        }
        return cell;
    }

    private String told(Proposal proposal) {
        String key = proposal.kind() == Kind.ADD_ARTICLE
                ? Kind.ADD.name()
                : proposal.kind().name();
        return words.get("proposal." + key.toLowerCase(Locale.ROOT), proposal.citation());
    }

    private Ending ending(ProposalComparison comparison) {
        ProposalComparison.Basis basis = comparison.basis();
        List<String> lines = new ArrayList<>();
        basis.sources().forEach(source -> lines.add(words.get("proposal.source", source.file(), source.sha256())));
        lines.add(words.get(
                "proposal.rulebook",
                basis.rulebookId(),
                basis.rulebookVersion(),
                wording.date(basis.asOf()),
                basis.rulebookSha256()));
        lines.add(wording.label("tool") + " Cotejo " + basis.toolVersion());
        lines.add(wording.get("notice"));
        return new Ending(
                lines,
                List.of(
                        words.get("proposal.sign.made"),
                        words.get("proposal.sign.reviewed"),
                        words.get("proposal.sign.on")));
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
