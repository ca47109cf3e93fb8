package org.cotejo.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.cotejo.compare.RequirementComparison;
import org.cotejo.compare.RequirementComparison.Entry;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Quotation;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.ComparisonTable.Style;

/** One requirement in many laws as a table: a row a law. */
final class RequirementTable {
    private RequirementTable() {}

    static ComparisonTable of(RequirementComparison comparison, Wording wording) {
        ComparisonWords words = new ComparisonWords(wording);
        String id = comparison.requirement();
        List<String> facts = new ArrayList<>();
        facts.add(wording.requirement(id) + " (" + id + ")");
        comparison.entries().stream()
                .findFirst()
                .map(entry -> entry.finding().reference())
                .filter(reference -> !reference.isEmpty())
                .ifPresent(reference -> facts.add(
                        wording.label("reference") + " " + wording.reference() + ", " + wording.articles(reference)));
        if (!wording.duty(id).isBlank()) {
            facts.add(wording.duty(id));
        }
        comparison.divergences().forEach(divergence -> facts.add(divergence.message()));
        return new ComparisonTable(
                words.get("title.requirement"),
                facts,
                List.of(
                        new Column(wording.get("law"), 20),
                        new Column(words.get("column.verdict"), 15),
                        new Column(words.get("column.text"), 50),
                        new Column(wording.get("value"), 15)),
                comparison.entries().stream().map(entry -> line(entry, words)).toList());
    }

    private static Line line(Entry entry, ComparisonWords words) {
        Wording wording = words.words();
        Cell law = Cell.label(entry.jurisdiction().isBlank() ? entry.law() : entry.jurisdiction())
                .plus(Style.NOTE, entry.title());
        law = entry.published() == null
                ? law
                : law.plus(Style.NOTE, words.get("published", words.date(entry.published())));
        law = entry.lastReform() == null
                ? law
                : law.plus(Style.NOTE, words.get("reformed", words.date(entry.lastReform())));
        Cell values = Cell.EMPTY;
        for (RequirementComparison.Value value : entry.values()) {
            values = values.plus(Style.TEXT, value.amount()).plus(Style.NOTE, value.element());
        }
        return Line.opening(law, verdict(entry.finding(), wording), text(entry.finding(), words), values);
    }

    /** Symbol, word, flags and what is missing. */
    static Cell verdict(Finding finding, Wording wording) {
        Cell cell = Cell.label(wording.symbol(finding.verdict()) + " " + wording.verdict(finding.verdict()));
        for (Flag flag : finding.flags()) {
            cell = cell.plus(Style.NOTE, wording.flag(flag));
        }
        return cell.plus(Style.NOTE, finding.message());
    }

    /** The words of the law: what the finding rests on, else what came nearest. */
    static Cell text(Finding finding, ComparisonWords words) {
        Cell cell = Cell.EMPTY;
        LinkedHashSet<Quotation> told = new LinkedHashSet<>(finding.quotations().toList());
        LinkedHashSet<String> seen = new LinkedHashSet<>();
        for (Quotation quotation : told) {
            if (seen.add(quotation.citation() + quotation.quote())) {
                cell = cell.plus(Style.TEXT, quotation.mark() + "«" + quotation.quote() + "»")
                        .plus(Style.NOTE, quotation.citation());
            }
        }
        for (Clash clash : finding.conflicts()) {
            cell = cell.plus(Style.NOTE, clash.message());
        }
        if (told.isEmpty() && !finding.nearest().isEmpty()) {
            Nearest nearest = finding.nearest().get(0);
            cell = cell.plus(Style.NOTE, words.get("nearest"))
                    .plus(Style.TEXT, "«" + nearest.quote() + "»")
                    .plus(Style.NOTE, nearest.citation());
        }
        return cell;
    }
}
