package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.finding.Clash;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;
import org.cotejo.finding.Verdict;
import org.cotejo.report.SpreadsheetTable.Column;
import org.cotejo.rulebook.Rulebook;

/**
 * A report as an Excel file to sort and filter: matrix, findings, observations, divergences, notes on reading, and what it
 * was made from. Every word is text; no cell is a formula. Texts longer than Excel's 32,767 characters are cut.
 */
public final class XlsxReportWriter implements ReportWriter {
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Report report, Rulebook rulebook, Locale locale, OutputStream out) throws IOException {
        Wording words = new Wording(rulebook, locale);
        try (Spreadsheet book = new Spreadsheet()) {
            book.properties(words.get("title"), words.get("notice"), report.asOf());
            new Content(book, words, report, Names.of(report)).write(Matrix.of(report.laws(), rulebook));
            book.writeTo(out);
        }
    }

    private record Content(Spreadsheet book, Wording words, Report report, Names names) {
        void write(Matrix matrix) {
            matrix(matrix);
            findings();
            observations();
            divergences();
            diagnostics();
            about();
        }

        private void matrix(Matrix matrix) {
            List<Column> columns = new ArrayList<>(List.of(
                    column("topic", 22), column("requirement", 46), column("severity", 10), column("reference", 18)));
            int first = columns.size();
            names.shown().forEach(name -> columns.add(new Column(name, 16)));
            SpreadsheetTable table = book.table(words.get("sheet.matrix"), 2, columns.toArray(Column[]::new));
            for (Matrix.Group group : matrix.groups()) {
                for (Matrix.Row line : group.rows()) {
                    SpreadsheetTable.Row row = table.row()
                            .text(words.topic(group.topic()))
                            .text(words.requirement(line.requirement()))
                            .text(words.severity(line.severity()))
                            .text(String.join(", ", line.reference()));
                    line.cells().forEach(cell -> row.centred(cell == null ? "" : words.verdict(cell.verdict())));
                }
            }
            table.filtered().tinted(first, words);
        }

        private void findings() {
            SpreadsheetTable table = book.table(
                    words.get("sheet.findings"),
                    2,
                    column("law", 18),
                    column("requirement", 38),
                    column("topic", 22),
                    column("severity", 10),
                    column("verdict", 14),
                    column("flags", 15),
                    column("reference", 16),
                    column("missing", 34),
                    column("citation", 26),
                    column("quote", 60),
                    column("conflict", 44),
                    column("nearest", 50),
                    column("message", 44),
                    column("remedy", 40),
                    column("model_clause", 60),
                    column("rule", 30),
                    column("review", 26),
                    column("key", 24));
            for (int i = 0; i < report.laws().size(); i++) {
                String law = names.shown().get(i);
                report.laws().get(i).findings().forEach(finding -> finding(table, law, finding));
            }
            table.filtered().tinted(4, 4, words);
        }

        private void finding(SpreadsheetTable table, String law, Finding finding) {
            boolean met = finding.verdict() == Verdict.MET;
            table.row()
                    .text(law)
                    .text(words.requirement(finding.requirement()))
                    .text(words.topic(finding.topic()))
                    .text(words.severity(finding.severity()))
                    .text(words.verdict(finding.verdict()))
                    .text(String.join(
                            ", ", finding.flags().stream().map(words::flag).toList()))
                    .text(String.join(", ", finding.reference()))
                    .lines(Gaps.missing(finding))
                    .lines(citations(finding))
                    .lines(quotes(finding))
                    .lines(finding.conflicts().stream().map(this::conflict).toList())
                    .lines(finding.nearest().stream()
                            .map(near -> near.citation() + ": «" + near.quote() + "» " + near.why())
                            .toList())
                    .text(finding.message())
                    .text(finding.remedy())
                    .text(met ? "" : words.modelClause(finding.requirement()))
                    .text(words.rule(finding.rule()))
                    .lines(review(finding))
                    .text(finding.requirement());
        }

        private static List<String> citations(Finding finding) {
            Stream<String> clashes =
                    finding.conflicts().stream().map(clash -> clash.state().citation());
            return Stream.concat(Gaps.citations(finding).stream(), clashes)
                    .distinct()
                    .toList();
        }

        private static List<String> quotes(Finding finding) {
            Stream<String> evidence = finding.elements().stream()
                    .flatMap(element -> element.evidence().stream())
                    .map(quotation -> quotation.quote());
            Stream<String> clashes =
                    finding.conflicts().stream().map(clash -> clash.state().quote());
            return Stream.concat(evidence, clashes).distinct().toList();
        }

        private String conflict(Clash clash) {
            String law = clash.stateValue().isBlank()
                    ? ""
                    : " " + words.label("conflict.state") + " " + clash.stateValue() + ".";
            String reference = clash.referenceValue().isBlank()
                    ? ""
                    : " " + words.label("conflict.reference") + " " + clash.referenceValue() + ".";
            return clash.message() + law + reference;
        }

        private List<String> review(Finding finding) {
            Review review = finding.review();
            if (review == null) {
                return List.of();
            }
            Stream<String> doubts = review.doubts().stream().flatMap(doubt -> Stream.of(
                            words.doubt(doubt), quoted("review.then", doubt.then()), quoted("review.now", doubt.now()))
                    .filter(line -> !line.isEmpty()));
            return Stream.concat(Stream.of(words.review(review, finding.verdict())), doubts)
                    .toList();
        }

        private String quoted(String key, String quote) {
            return quote.isEmpty() ? "" : words.label(key) + " «" + quote + "»";
        }

        private void observations() {
            SpreadsheetTable table = book.table(
                    words.get("sheet.observations"),
                    1,
                    column("law", 18),
                    column("code", 26),
                    column("severity", 10),
                    column("place", 28),
                    column("quote", 50),
                    column("message", 50),
                    column("suggestion", 40),
                    column("key", 24));
            for (int i = 0; i < report.laws().size(); i++) {
                String law = names.shown().get(i);
                report.laws().get(i).observations().forEach(observation -> table.row()
                        .text(law)
                        .text(words.observation(observation.code()))
                        .text(words.severity(observation.severity()))
                        .text(observation.citation())
                        .text(observation.quote())
                        .text(observation.message())
                        .text(observation.suggestion())
                        .text(observation.code()));
            }
            table.filtered();
        }

        private void divergences() {
            SpreadsheetTable table = book.table(
                    words.get("sheet.divergences"),
                    1,
                    column("requirement", 40),
                    column("code", 22),
                    column("value", 36),
                    column("laws", 60),
                    column("outliers", 36),
                    column("message", 50));
            report.divergences()
                    .forEach(divergence -> divergence.groups().forEach(group -> group(table, divergence, group)));
            table.filtered();
        }

        private void group(SpreadsheetTable table, Divergence divergence, Divergence.Group group) {
            List<String> outliers = group.laws().stream()
                    .filter(divergence.outliers()::contains)
                    .toList();
            table.row()
                    .text(words.requirement(divergence.requirement()))
                    .text(words.kind(divergence.kind()))
                    .text(group.value())
                    .text(names.list(group.laws()))
                    .text(names.list(outliers))
                    .text(divergence.message());
        }

        private void diagnostics() {
            SpreadsheetTable table = book.table(
                    words.get("sheet.diagnostics"),
                    1,
                    column("file", 30),
                    column("code", 14),
                    column("place", 24),
                    column("message", 90));
            report.unread().forEach(unread -> table.row()
                    .text(unread.file())
                    .text(words.get("diagnostic.unread"))
                    .text("")
                    .text(unread.reason()));
            report.laws().forEach(law -> law.diagnostics().forEach(diagnostic -> table.row()
                    .text(law.source().file())
                    .text(words.diagnosticSeverity(diagnostic))
                    .text(diagnostic.at())
                    .text(words.diagnostic(diagnostic))));
            table.filtered();
        }

        private void about() {
            List<Column> columns = new ArrayList<>(List.of(
                    column("law", 24),
                    column("law.title", 60),
                    column("file", 30),
                    column("hash", 68),
                    column("score", 10)));
            Order.VERDICTS.forEach(verdict -> columns.add(new Column(words.verdict(verdict), 12)));
            columns.add(column("review", 40));
            SpreadsheetTable table = book.table(words.get("sheet.about"), 1, columns.toArray(Column[]::new));
            for (int i = 0; i < report.laws().size(); i++) {
                law(table, names.shown().get(i), report.laws().get(i));
            }
            table.row();
            if (report.since() != null) {
                table.row().strong(words.get("baseline")).text(words.since(report));
            }
            table.row().strong(words.get("notice.title")).text(words.get("notice"));
            table.row()
                    .strong(words.get("rulebook"))
                    .text(words.rulebook())
                    .text(report.rulebookId() + " " + report.rulebookVersion())
                    .text(report.rulebookSha256());
            table.row().strong(words.get("reference")).text(words.reference());
            table.row().strong(words.get("as_of")).text(report.asOf().toString());
            table.row().strong(words.get("tool")).text("Cotejo " + report.toolVersion());
            table.row().strong(words.get("score")).text(words.get("score.meaning"));
            Order.VERDICTS.forEach(
                    verdict -> table.row().strong(words.verdict(verdict)).text(words.meaning(verdict)));
        }

        private void law(SpreadsheetTable table, String name, LawReport law) {
            SpreadsheetTable.Row row = table.row()
                    .text(name)
                    .text(law.title())
                    .text(law.source().file())
                    .text(law.source().sha256())
                    .percent(law.summary().score());
            Order.VERDICTS.forEach(verdict -> row.number(law.summary().counts().get(verdict)));
            row.text(words.reviewed(law));
        }

        private Column column(String key, int width) {
            return new Column(words.get(key), width);
        }
    }
}
