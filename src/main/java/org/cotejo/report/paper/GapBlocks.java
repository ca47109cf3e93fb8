package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Review;
import org.cotejo.report.Gaps;
import org.cotejo.report.Wording;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;

/** A gap written out: what the law says, what is missing, how to mend it, what a person decided. */
record GapBlocks(PaperWords words, Draft draft) {
    void write(Finding finding) {
        draft.heading(3, say().requirement(finding.requirement()));
        facts(finding);
        draft.text(Style.NORMAL, words.message(finding));
        Gaps.clashes(finding).forEach(clashes -> clashes(finding, clashes));
        List<String> missing = Gaps.missing(finding);
        if (!missing.isEmpty()) {
            draft.text(Style.LABEL, say().get("missing"));
            draft.items("○", missing);
        }
        found(Gaps.found(finding));
        nearest(finding.nearest());
        draft.labelled(say().label("remedy"), finding.remedy());
        review(finding);
        String clause = say().modelClause(finding.requirement());
        if (!clause.isEmpty() && words.report().laws().size() == 1) {
            draft.text(Style.LABEL, say().get("model_clause"));
            draft.text(Style.MODEL_CLAUSE, clause);
        }
    }

    private Wording say() {
        return words.words();
    }

    private void facts(Finding finding) {
        List<Span> facts = new ArrayList<>();
        facts.add(words.verdict(finding));
        if (!finding.reference().isEmpty()) {
            facts.add(Span.plain("   " + say().label("reference") + " " + say().articles(finding.reference())));
        }
        finding.flags().forEach(flag -> facts.add(Span.plain("   [" + say().flag(flag) + "]")));
        draft.text(Style.FACTS, facts);
    }

    private void clashes(Finding finding, List<Clash> clashes) {
        Clash first = clashes.get(0);
        draft.text(Style.LABEL, first.message());
        List<Text> state = new ArrayList<>();
        for (Clash clash : clashes) {
            state.add(new Text(Style.NORMAL, List.of(Span.bold(clash.stateValue()))));
            state.add(Text.of(
                    Style.NORMAL, clash.state().mark() + "«" + clash.state().quote() + "»"));
            state.add(Text.of(Style.SMALL, clash.state().citation()));
        }
        List<Text> reference = List.of(
                new Text(Style.NORMAL, List.of(Span.bold(first.referenceValue()))),
                Text.of(Style.NORMAL, say().duty(finding.requirement())),
                Text.of(Style.SMALL, first.article().isBlank() ? "" : say().get("article", first.article())));
        draft.table(new Rows()
                .column(say().get("conflict.state"), 1)
                .column(say().get("conflict.reference"), 1)
                .row(Rows.cell(state), Rows.cell(reference)));
    }

    private void found(List<ElementResult> found) {
        if (!found.isEmpty()) {
            draft.text(Style.LABEL, say().get("found"));
        }
        for (ElementResult element : found) {
            String faculty = element.faculty() ? " (" + say().get("faculty") + ")" : "";
            draft.items("●", List.of(element.what() + faculty));
            element.evidence().forEach(this::quotation);
        }
    }

    private void quotation(Quotation quotation) {
        draft.text(
                Style.QUOTE,
                Span.plain(quotation.mark() + "«" + quotation.quote() + "» "),
                Span.bold("(" + quotation.citation() + ")"));
    }

    private void nearest(List<Nearest> nearest) {
        if (!nearest.isEmpty()) {
            draft.text(Style.LABEL, say().get("nearest"));
        }
        nearest.forEach(passage -> draft.text(
                Style.QUOTE,
                Span.plain("«" + passage.quote() + "» "),
                Span.bold("(" + passage.citation() + ")"),
                Span.plain("\n" + passage.why())));
    }

    private void review(Finding finding) {
        Review review = finding.review();
        if (review != null) {
            draft.labelled(say().label("review"), say().review(review, finding.verdict()));
        }
    }
}
