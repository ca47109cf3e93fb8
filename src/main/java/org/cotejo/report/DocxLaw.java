package org.cotejo.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Nearest;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Review;

/** The part of a Word report that is on one law. */
record DocxLaw(Word word, Wording words) {
    private static final int SHORT_HASH = 12;
    private static final String NO_BREAK = "\u00a0";

    void write(String name, LawReport law) {
        word.paragraph(WordStyle.HEADING_1).text(name).onNewPage();
        word.line(WordStyle.SUBTITLE, law.title());
        counts(law);
        Gaps gaps = Gaps.of(law);
        if (gaps.bySeverity().isEmpty()) {
            word.line(WordStyle.NORMAL, words.get("gaps.none"));
        }
        gaps.bySeverity().forEach((severity, findings) -> {
            word.line(WordStyle.HEADING_2, words.get("gaps." + severity.key()) + " (" + findings.size() + ")");
            findings.forEach(this::gap);
        });
        reviewedBesides(
                Stream.concat(gaps.met().stream(), gaps.notAssessed().stream()).toList());
        met(gaps.met());
        notAssessed(gaps.notAssessed());
        observations(law.observations());
        diagnostics(law);
    }

    /** Before the score: a score of what is no law says nothing. */
    private void counts(LawReport law) {
        law.cautions().forEach(caution -> word.paragraph(WordStyle.NORMAL)
                .bold(words.diagnosticSeverity(caution) + ": ")
                .text(words.diagnostic(caution)));
        String hash = law.source().sha256();
        WordParagraph line = word.paragraph(WordStyle.NORMAL)
                .bold(words.get("score.of", words.percent(law.summary().score())));
        Order.VERDICTS.stream()
                .filter(verdict -> law.summary().counts().get(verdict) > 0)
                .forEach(verdict -> line.text("   ")
                        .verdict(verdict, words)
                        .text(NO_BREAK + law.summary().counts().get(verdict)));
        if (!words.reviewed(law).isEmpty()) {
            word.line(WordStyle.NORMAL, words.reviewed(law));
        }
        word.line(
                WordStyle.SMALL,
                law.source().file() + " · " + words.get("hash") + " "
                        + hash.substring(0, Math.min(SHORT_HASH, hash.length())) + "…");
    }

    private void gap(Finding finding) {
        word.line(WordStyle.HEADING_3, words.requirement(finding.requirement()));
        WordParagraph facts = word.paragraph(WordStyle.FACTS).verdict(finding.verdict(), words);
        if (!finding.reference().isEmpty()) {
            facts.text("   " + words.label("reference") + " " + words.articles(finding.reference()));
        }
        finding.flags().forEach(flag -> facts.text("   [" + words.flag(flag) + "]"));
        word.line(WordStyle.NORMAL, finding.message());
        Gaps.clashes(finding).forEach(clashes -> clashes(finding, clashes));
        missing(Gaps.missing(finding));
        found(Gaps.found(finding));
        nearest(finding.nearest());
        labelled("remedy", finding.remedy());
        review(finding);
        String clause = words.modelClause(finding.requirement());
        if (!clause.isEmpty()) {
            word.line(WordStyle.LABEL, words.get("model_clause"));
            word.line(WordStyle.MODEL_CLAUSE, clause);
        }
    }

    private void clashes(Finding finding, List<Clash> clashes) {
        Clash first = clashes.get(0);
        word.paragraph(WordStyle.NORMAL).bold(first.message()).keptWithNext();
        WordTable table = word.table(1, 1);
        table.header().cell(words.get("conflict.state")).cell(words.get("conflict.reference"));
        WordTable.Row row = table.row();
        row.cell();
        for (Clash clash : clashes) {
            if (!clash.stateValue().isBlank()) {
                row.more(WordStyle.TABLE_TEXT).bold(clash.stateValue());
            }
            row.more(WordStyle.TABLE_TEXT).text("«" + clash.state().quote() + "»");
            row.more(WordStyle.SMALL).text(clash.state().citation());
        }
        row.cell().bold(first.referenceValue());
        row.more(WordStyle.TABLE_TEXT).text(words.duty(finding.requirement()));
        row.more(WordStyle.SMALL).text(first.article().isBlank() ? "" : words.get("article", first.article()));
    }

    private void missing(List<String> missing) {
        if (!missing.isEmpty()) {
            word.line(WordStyle.LABEL, words.get("missing"));
            missing.forEach(what -> word.line(WordStyle.ITEM, "○\t" + what));
        }
    }

    private void found(List<ElementResult> found) {
        if (!found.isEmpty()) {
            word.line(WordStyle.LABEL, words.get("found"));
        }
        for (ElementResult element : found) {
            String faculty = element.faculty() ? " (" + words.get("faculty") + ")" : "";
            word.paragraph(WordStyle.ITEM)
                    .text("●\t" + element.what() + faculty)
                    .keptWithNext();
            element.evidence().forEach(this::quotation);
        }
    }

    private void quotation(Quotation quotation) {
        word.paragraph(WordStyle.QUOTE).text("«" + quotation.quote() + "» ").bold("(" + quotation.citation() + ")");
    }

    private void nearest(List<Nearest> nearest) {
        if (!nearest.isEmpty()) {
            word.line(WordStyle.LABEL, words.get("nearest"));
        }
        for (Nearest passage : nearest) {
            word.paragraph(WordStyle.QUOTE)
                    .text("«" + passage.quote() + "» ")
                    .bold("(" + passage.citation() + ")")
                    .text("\n" + passage.why());
        }
    }

    private void review(Finding finding) {
        Review review = finding.review();
        if (review != null) {
            labelled("review", words.review(review, finding.verdict()));
            for (Review.Doubt doubt : review.doubts()) {
                word.line(WordStyle.ITEM, "–\t" + words.doubt(doubt));
                quoted("review.then", doubt.then(), doubt);
                quoted("review.now", doubt.now(), doubt);
            }
        }
    }

    private void quoted(String key, String quote, Review.Doubt doubt) {
        if (!quote.isEmpty() && doubt.cause() != Review.Cause.VERDICT_CHANGED) {
            word.paragraph(WordStyle.QUOTE).bold(words.label(key) + " ").text("«" + quote + "»");
        }
    }

    /** Decisions on what has no section of its own. */
    private void reviewedBesides(List<Finding> findings) {
        List<Finding> reviewed =
                findings.stream().filter(finding -> finding.review() != null).toList();
        if (!reviewed.isEmpty()) {
            word.line(WordStyle.HEADING_2, words.get("review.met") + " (" + reviewed.size() + ")");
        }
        for (Finding finding : reviewed) {
            word.line(WordStyle.HEADING_3, words.requirement(finding.requirement()));
            word.paragraph(WordStyle.FACTS).verdict(finding.verdict(), words);
            review(finding);
        }
    }

    private void labelled(String key, String text) {
        if (!text.isBlank()) {
            word.paragraph(WordStyle.NORMAL).bold(words.label(key) + " ").text(text);
        }
    }

    private void met(List<Finding> met) {
        if (met.isEmpty()) {
            return;
        }
        word.line(WordStyle.HEADING_2, words.get("met") + " (" + met.size() + ")");
        WordTable table = word.table(9, 4, 6);
        table.header()
                .cell(words.get("requirement"))
                .cell(words.get("reference"))
                .cell(words.get("citation"));
        met.forEach(finding -> table.row()
                .cell(words.requirement(finding.requirement()) + flags(finding))
                .cell(words.articles(finding.reference()))
                .cell(String.join("; ", Gaps.citations(finding))));
    }

    private String flags(Finding finding) {
        return finding.flags().stream()
                .map(flag -> " [" + words.flag(flag) + "]")
                .collect(Collectors.joining());
    }

    private void notAssessed(List<Finding> notAssessed) {
        if (notAssessed.isEmpty()) {
            return;
        }
        word.line(WordStyle.HEADING_2, words.get("not_assessed") + " (" + notAssessed.size() + ")");
        WordTable table = word.table(9, 4, 6);
        table.header()
                .cell(words.get("requirement"))
                .cell(words.get("reference"))
                .cell(words.get("message"));
        notAssessed.forEach(finding -> table.row()
                .cell(words.requirement(finding.requirement()))
                .cell(words.articles(finding.reference()))
                .cell(finding.message()));
    }

    private void observations(List<Observation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        word.line(WordStyle.HEADING_2, words.get("observations") + " (" + observations.size() + ")");
        WordTable table = word.table(4, 5, 9);
        table.header().cell(words.get("code")).cell(words.get("place")).cell(words.get("detail"));
        for (Observation observation : observations) {
            WordTable.Row row = table.row();
            row.cell(words.observation(observation.code()));
            row.more(WordStyle.SMALL).text(words.severity(observation.severity()));
            row.cell(observation.citation()).cell(observation.message());
            if (!observation.quote().isBlank()) {
                row.more(WordStyle.TABLE_TEXT).text("«" + observation.quote() + "»");
            }
            if (!observation.suggestion().isBlank()) {
                row.more(WordStyle.TABLE_TEXT)
                        .bold(words.label("suggestion") + " ")
                        .text(observation.suggestion());
            }
        }
    }

    private void diagnostics(LawReport law) {
        if (law.diagnostics().isEmpty()) {
            return;
        }
        word.line(
                WordStyle.HEADING_2,
                words.get("diagnostics") + " (" + law.diagnostics().size() + ")");
        law.diagnostics().forEach(item -> word.paragraph(WordStyle.SMALL)
                .bold(words.diagnosticSeverity(item) + " · " + item.at() + " · ")
                .text(words.diagnostic(item)));
    }
}
