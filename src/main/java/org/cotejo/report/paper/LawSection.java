package org.cotejo.report.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Verdict;
import org.cotejo.report.Gaps;
import org.cotejo.report.Order;
import org.cotejo.report.Wording;
import org.cotejo.report.paper.Block.Text;
import org.cotejo.report.paper.Block.Text.Style;

/**
 * The part of a report on one law: how it fares, what is wrong, gravest first, then what is well and what else was seen.
 *
 * @param full each gap written out; else in a table
 */
record LawSection(PaperWords words, Draft draft, boolean full) {
    private static final int SHORT_HASH = 12;
    private static final String NO_BREAK = "\u00a0";

    void write(LawReport law) {
        String name = words.name(law);
        draft.opening(1, name);
        draft.text(Style.SUBTITLE, law.title());
        counts(law);
        if (!law.findings().isEmpty()) {
            draft.chart(new PaperCharts(words).topics(law, name, words.report().laws()));
        }
        Gaps gaps = Gaps.of(law);
        if (gaps.bySeverity().isEmpty()) {
            draft.text(Style.NORMAL, say().get("gaps.none"));
        }
        gaps.bySeverity().forEach((severity, findings) -> {
            draft.heading(2, counted(say().get("gaps." + severity.key()), findings.size()));
            if (full) {
                findings.forEach(new GapBlocks(words, draft)::write);
            } else {
                draft.table(new GapRows(words).of(findings));
            }
        });
        met(gaps.met());
        notAssessed(gaps.notAssessed());
        observations(law.observations());
        diagnostics(law);
    }

    private Wording say() {
        return words.words();
    }

    private static String counted(String what, int count) {
        return what + " (" + count + ")";
    }

    /** Before the score: a score of what is no law says nothing. */
    private void counts(LawReport law) {
        law.cautions()
                .forEach(caution ->
                        draft.text(Style.NOTICE, say().diagnosticSeverity(caution) + ": " + say().diagnostic(caution)));
        List<Span> line = new ArrayList<>();
        line.add(Span.bold(say().get("score.of", say().percent(law.summary().score()))));
        for (Verdict verdict : Order.VERDICTS) {
            int count = law.summary().counts().get(verdict);
            if (count > 0) {
                line.add(Span.plain("   "));
                line.add(Span.verdict(verdict, say()));
                line.add(Span.plain(NO_BREAK + count));
            }
        }
        draft.text(Style.NORMAL, line);
        if (!say().reviewed(law).isEmpty()) {
            draft.text(Style.NORMAL, say().reviewed(law));
        }
        String hash = law.source().sha256();
        draft.text(
                Style.SMALL,
                law.source().file() + " · " + say().get("hash") + " "
                        + hash.substring(0, Math.min(SHORT_HASH, hash.length())) + "…");
    }

    private void met(List<Finding> met) {
        if (met.isEmpty()) {
            return;
        }
        draft.heading(2, counted(say().get("met"), met.size()));
        if (!full) {
            draft.text(
                    Style.SMALL,
                    met.stream()
                            .map(finding -> say().requirement(finding.requirement()) + flags(finding))
                            .collect(Collectors.joining("; ")));
            return;
        }
        Rows rows = new Rows()
                .column(say().get("requirement"), 9)
                .column(say().get("reference"), 4)
                .column(say().get("citation"), 6);
        met.forEach(finding -> rows.row(
                say().requirement(finding.requirement()) + flags(finding),
                say().articles(finding.reference()),
                String.join("; ", Gaps.citations(finding))));
        draft.table(rows);
    }

    private String flags(Finding finding) {
        return finding.flags().stream()
                .map(flag -> " [" + say().flag(flag) + "]")
                .collect(Collectors.joining());
    }

    private void notAssessed(List<Finding> notAssessed) {
        if (notAssessed.isEmpty()) {
            return;
        }
        draft.heading(2, counted(say().get("not_assessed"), notAssessed.size()));
        Rows rows = new Rows()
                .column(say().get("requirement"), 9)
                .column(say().get("reference"), 4)
                .column(say().get("message"), 6);
        notAssessed.forEach(finding -> rows.row(
                say().requirement(finding.requirement()), say().articles(finding.reference()), words.message(finding)));
        draft.table(rows);
    }

    private void observations(List<Observation> observations) {
        if (observations.isEmpty()) {
            return;
        }
        draft.heading(2, counted(say().get("observations"), observations.size()));
        Rows rows = new Rows()
                .column(say().get("code"), 4)
                .column(say().get("place"), 5)
                .column(say().get("detail"), 9);
        observations.forEach(observation -> rows.row(
                Rows.cell(List.of(
                        Text.of(Style.NORMAL, say().observation(observation.code())),
                        Text.of(Style.SMALL, say().severity(observation.severity())))),
                Rows.cell(observation.citation()),
                Rows.cell(detail(observation))));
        draft.table(rows);
    }

    private List<Text> detail(Observation observation) {
        String quote = observation.quote().isBlank() ? "" : "«" + observation.quote() + "»";
        String suggestion =
                observation.suggestion().isBlank() ? "" : say().label("suggestion") + " " + observation.suggestion();
        return Stream.of(observation.message(), quote, suggestion)
                .map(text -> Text.of(Style.NORMAL, text))
                .toList();
    }

    private void diagnostics(LawReport law) {
        if (law.diagnostics().isEmpty()) {
            return;
        }
        draft.heading(2, counted(say().get("diagnostics"), law.diagnostics().size()));
        law.diagnostics()
                .forEach(item -> draft.text(
                        Style.SMALL,
                        Span.bold(say().diagnosticSeverity(item) + " · " + item.at() + " · "),
                        Span.plain(say().diagnostic(item))));
    }
}
