package org.cotejo.report;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.compare.DutyComparison;
import org.cotejo.compare.DutyComparison.Duty;
import org.cotejo.finding.Finding;
import org.cotejo.report.ComparisonTable.Cell;
import org.cotejo.report.ComparisonTable.Column;
import org.cotejo.report.ComparisonTable.Line;
import org.cotejo.report.ComparisonTable.Style;

/** A law beside its duties as a table: a row a duty, headed by topics. */
final class DutyTable {
    private DutyTable() {}

    static ComparisonTable of(DutyComparison comparison, Wording wording) {
        ComparisonWords words = new ComparisonWords(wording);
        List<String> facts = new ArrayList<>();
        facts.add(comparison.law().title());
        facts.add(wording.label("reference") + " " + wording.reference());
        if (!comparison.hasText()) {
            facts.add(words.get("no_reference_text"));
        }
        List<Line> lines = new ArrayList<>();
        String topic = "";
        for (Duty duty : comparison.duties()) {
            if (!duty.finding().topic().equals(topic)) {
                topic = duty.finding().topic();
                lines.add(Line.heading(wording.topic(topic)));
            }
            lines.add(line(duty, words));
        }
        return new ComparisonTable(
                words.get("title.duties"),
                facts,
                List.of(
                        new Column(words.get("column.duty"), 40),
                        new Column(words.get("column.law_text"), 40),
                        new Column(words.get("column.verdict"), 20)),
                lines);
    }

    private static Line line(Duty duty, ComparisonWords words) {
        Wording wording = words.words();
        Finding finding = duty.finding();
        Cell asked = Cell.label(wording.requirement(finding.requirement()))
                .plus(Style.NOTE, wording.articles(finding.reference()));
        if (duty.reference().isEmpty()) {
            asked = asked.plus(Style.TEXT, wording.duty(finding.requirement()));
        }
        for (DutyComparison.ReferenceText text : duty.reference()) {
            asked = asked.plus(Style.NOTE, wording.articles(List.of(text.place())))
                    .plus(Style.TEXT, text.text());
        }
        return Line.opening(asked, RequirementTable.text(finding, words), RequirementTable.verdict(finding, wording));
    }
}
