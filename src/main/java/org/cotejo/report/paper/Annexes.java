package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;
import org.cotejo.rulebook.Requirement;

/** What stands behind the sections: model clauses, every quotation, and which bytes were read. */
record Annexes(PaperWords words, Draft draft) {
    /** Of several laws; of a single one they stand beside its gaps. */
    void clauses() {
        List<LawReport> laws = words.report().laws();
        if (laws.size() < 2) {
            return;
        }
        Set<String> open =
                laws.stream().flatMap(Scores::gravest).map(Finding::requirement).collect(Collectors.toSet());
        List<Requirement> clauses = words.rulebook().requirements().stream()
                .filter(requirement -> open.contains(requirement.id()))
                .filter(requirement ->
                        !words.words().modelClause(requirement.id()).isEmpty())
                .toList();
        if (!clauses.isEmpty()) {
            draft.opening(1, words.get("clauses"));
            draft.text(Style.NORMAL, words.get("clauses.lead"));
        }
        String topic = "";
        for (Requirement requirement : clauses) {
            if (!requirement.topic().equals(topic)) {
                topic = requirement.topic();
                draft.heading(2, words.words().topic(topic));
            }
            draft.heading(3, words.words().requirement(requirement.id()));
            draft.text(Style.MODEL_CLAUSE, words.words().modelClause(requirement.id()));
        }
    }

    /** Each passage once, with all that rests on it, in the order in which the findings name it. */
    void evidence() {
        if (words.report().laws().stream().allMatch(law -> passages(law).isEmpty())) {
            return;
        }
        draft.opening(1, words.get("evidence"));
        draft.text(Style.NORMAL, words.get("evidence.lead"));
        for (LawReport law : words.report().laws()) {
            Map<Passage, Set<String>> passages = passages(law);
            if (!passages.isEmpty()) {
                if (words.report().laws().size() > 1) {
                    draft.heading(2, words.name(law));
                }
                table(passages);
            }
        }
    }

    private record Passage(String citation, String quote) {}

    private static Map<Passage, Set<String>> passages(LawReport law) {
        Map<Passage, Set<String>> passages = new LinkedHashMap<>();
        for (Finding finding : law.findings()) {
            for (Quotation quotation : finding.quotations().toList()) {
                passages.computeIfAbsent(
                                new Passage(quotation.citation(), quotation.quote()), p -> new LinkedHashSet<>())
                        .add(finding.requirement());
            }
        }
        return passages;
    }

    private void table(Map<Passage, Set<String>> passages) {
        Map<String, List<Text>> quotes = new LinkedHashMap<>();
        Map<String, Set<String>> sustained = new LinkedHashMap<>();
        passages.forEach((passage, requirements) -> {
            quotes.computeIfAbsent(passage.citation(), c -> new ArrayList<>())
                    .add(Text.of(Style.NORMAL, "«" + passage.quote() + "»"));
            sustained
                    .computeIfAbsent(passage.citation(), c -> new LinkedHashSet<>())
                    .addAll(requirements);
        });
        Rows rows = new Rows()
                .column(words.words().get("citation"), 5)
                .column(words.words().get("quote"), 12)
                .column(words.get("evidence.sustains"), 8)
                .breaking();
        quotes.forEach((citation, texts) -> rows.row(
                Rows.cell(citation),
                Rows.cell(texts),
                Rows.cell(sustained.get(citation).stream()
                        .map(words.words()::requirement)
                        .collect(Collectors.joining("; ")))));
        draft.table(rows);
    }

    void hashes() {
        Report report = words.report();
        draft.opening(1, words.words().get("about"));
        draft.text(Style.NOTICE, words.words().get("notice"));
        draft.text(Style.NORMAL, words.get("hashes.lead"));
        Rows rows = new Rows()
                .column(words.words().get("file"), 9)
                .column(words.words().get("hash"), 13)
                .breaking();
        rows.row(
                words.words().label("rulebook") + " " + report.rulebookId() + " " + report.rulebookVersion(),
                report.rulebookSha256());
        report.laws().forEach(law -> rows.row(law.source().file(), law.source().sha256()));
        draft.table(rows);
        draft.text(Style.SMALL, words.words().label("tool") + " Cotejo " + report.toolVersion());
    }
}
