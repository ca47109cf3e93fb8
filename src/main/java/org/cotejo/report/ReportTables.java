package org.cotejo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.finding.Borrowing;
import org.cotejo.finding.Divergence;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.ReviewCounts;
import org.cotejo.finding.Value;
import org.cotejo.finding.Verdict;
import org.cotejo.report.DataTable.Column;
import org.cotejo.report.DataTable.Kind;
import org.cotejo.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

/** A report as tables: first what it is, last what the others mean. */
final class ReportTables {
    private final Report report;
    private final Wording words;
    private final Names names;

    private ReportTables(Report report, Wording words) {
        this.report = report;
        this.words = words;
        this.names = Names.of(report);
    }

    static List<DataTable> of(Report report, Rulebook rulebook, Wording words) {
        ReportTables tables = new ReportTables(report, words);
        List<DataTable> all = new ArrayList<>(List.of(
                tables.matrix(Matrix.of(report.laws(), rulebook)),
                FindingTables.findings(report, words, tables.names),
                tables.values(),
                tables.observations(),
                tables.divergences(),
                tables.borrowings(),
                FindingTables.reviews(report, words, tables.names),
                tables.laws(),
                tables.diagnostics()));
        all.add(0, AboutTable.of(report, words, all));
        all.add(tables.dictionary(List.copyOf(all)));
        return List.copyOf(all);
    }

    private DataTable.Builder table(String key, int frozen) {
        return new DataTable.Builder(key, words, frozen);
    }

    private DataTable matrix(Matrix matrix) {
        DataTable.Builder table = table("matrix", 2)
                .text("topic", 22)
                .text("requirement", 46)
                .text("requirement_id", 32)
                .text("severity", 10)
                .text("reference", 14);
        for (int i = 0; i < report.laws().size(); i++) {
            table.column(new Column(
                    report.laws().get(i).id(),
                    names.shown().get(i),
                    report.laws().get(i).title(),
                    Kind.VERDICT,
                    16));
        }
        for (Matrix.Group group : matrix.groups()) {
            for (Matrix.Row line : group.rows()) {
                List<@Nullable Object> cells = new ArrayList<>(List.of(
                        words.topic(group.topic()),
                        words.requirement(line.requirement()),
                        line.requirement(),
                        words.severity(line.severity()),
                        String.join(", ", line.reference())));
                line.cells().forEach(cell -> cells.add(cell == null ? null : words.signed(cell.verdict())));
                table.row(cells.toArray());
            }
        }
        return table.build();
    }

    private DataTable values() {
        DataTable.Builder table = table("values", 2)
                .text("law", 18)
                .text("requirement", 38)
                .text("subject", 34)
                .text("value_kind", 14)
                .number("least")
                .number("most")
                .text("unit", 14)
                .text("quote", 40)
                .text("reference_value", 16)
                .text("citation", 26)
                .text("eid", 20)
                .text("topic", 22)
                .text("law_id", 18)
                .text("requirement_id", 24);
        for (Value value : report.values()) {
            table.row(
                    names.shown(value.law()),
                    words.requirement(value.requirement()),
                    value.subject(),
                    words.messages().get("table.kind." + value.kind().name().toLowerCase(Locale.ROOT)),
                    value.least(),
                    value.most(),
                    value.unitWords(),
                    value.quote(),
                    value.reference(),
                    value.citation(),
                    value.eId().value(),
                    words.topicOf(value.requirement()),
                    value.law(),
                    value.requirement());
        }
        return table.build();
    }

    private DataTable observations() {
        DataTable.Builder table = table("observations", 2)
                .text("law", 18)
                .text("observation", 26)
                .text("severity", 10)
                .text("citation", 26)
                .text("quote", 50)
                .text("message", 50)
                .text("suggestion", 40)
                .text("eid", 20)
                .text("law_id", 18)
                .text("code", 24);
        for (int i = 0; i < report.laws().size(); i++) {
            LawReport law = report.laws().get(i);
            String name = names.shown().get(i);
            law.observations()
                    .forEach(observation -> table.row(
                            name,
                            words.observation(observation.code()),
                            words.severity(observation.severity()),
                            observation.citation(),
                            observation.quote(),
                            observation.message(),
                            observation.suggestion(),
                            observation.eId().value(),
                            law.id(),
                            observation.code()));
        }
        return table.build();
    }

    private DataTable divergences() {
        DataTable.Builder table = table("divergences", 2)
                .number("divergence")
                .text("requirement", 40)
                .text("divergence_kind", 22)
                .text("divergent_value", 36)
                .text("law", 18)
                .number("sharing")
                .number("outlier")
                .text("message", 50)
                .text("topic", 22)
                .text("law_id", 18)
                .text("requirement_id", 24);
        int number = 0;
        for (Divergence divergence : report.divergences()) {
            number++;
            for (Divergence.Group group : divergence.groups()) {
                for (String law : group.laws()) {
                    table.row(
                            number,
                            words.requirement(divergence.requirement()),
                            words.kind(divergence.kind()),
                            value(group.value()),
                            names.shown(law),
                            group.laws().size(),
                            divergence.outliers().contains(law) ? 1 : 0,
                            divergence.message(),
                            words.topicOf(divergence.requirement()),
                            law,
                            divergence.requirement());
                }
            }
        }
        return table.build();
    }

    /** Where laws are silent, the value is a verdict. */
    private String value(String value) {
        for (Verdict verdict : Verdict.values()) {
            if (verdict.name().equals(value)) {
                return words.verdict(verdict);
            }
        }
        return value;
    }

    private DataTable borrowings() {
        DataTable.Builder table = table("borrowings", 2)
                .text("law", 18)
                .text("citation", 26)
                .text("from_law", 18)
                .text("from_citation", 26)
                .number("shared_words")
                .column("share", Kind.SHARE, 11)
                .number("changes")
                .text("changed", 60)
                .text("law_id", 18)
                .text("from_law_id", 18);
        for (Borrowing borrowing : report.borrowings()) {
            table.row(
                    names.shown(borrowing.to().law()),
                    borrowing.to().citation(),
                    names.shown(borrowing.from().law()),
                    borrowing.from().citation(),
                    borrowing.words(),
                    borrowing.share(),
                    borrowing.changes().size(),
                    FindingTables.lines(borrowing.changes().stream()
                            .map(change -> "[-" + change.removed() + "-] [+" + change.added() + "+]")
                            .toList()),
                    borrowing.to().law(),
                    borrowing.from().law());
        }
        return table.build();
    }

    private DataTable laws() {
        DataTable.Builder table =
                table("laws", 1).text("law", 20).text("law_title", 60).column("score", Kind.SHARE, 10);
        Order.VERDICTS.forEach(verdict -> table.column(
                new Column(verdict.name(), words.verdict(verdict), words.meaning(verdict), Kind.NUMBER, 12)));
        table.number("confirmed")
                .number("overridden")
                .number("second_look")
                .number("open_reviews")
                .text("file", 30)
                .text("format", 10)
                .text("sha256", 68)
                .text("law_id", 18);
        for (int i = 0; i < report.laws().size(); i++) {
            table.row(law(names.shown().get(i), report.laws().get(i)).toArray());
        }
        return table.build();
    }

    private static List<@Nullable Object> law(String name, LawReport law) {
        ReviewCounts reviews = ReviewCounts.of(law.findings());
        List<@Nullable Object> cells =
                new ArrayList<>(List.of(name, law.title(), law.summary().score()));
        Order.VERDICTS.forEach(verdict -> cells.add(law.summary().counts().get(verdict)));
        cells.addAll(List.of(
                reviews.confirmed(),
                reviews.overridden(),
                reviews.secondLook(),
                reviews.open(),
                law.source().file(),
                law.source().format(),
                law.source().sha256(),
                law.id()));
        return cells;
    }

    private DataTable diagnostics() {
        DataTable.Builder table = table("diagnostics", 1)
                .text("file", 30)
                .text("note", 14)
                .text("place", 24)
                .text("message", 90)
                .text("code", 24);
        report.unread()
                .forEach(unread ->
                        table.row(unread.file(), words.get("diagnostic.unread"), null, unread.reason(), "UNREAD"));
        report.laws().forEach(law -> law.diagnostics()
                .forEach(diagnostic -> table.row(
                        law.source().file(),
                        words.diagnosticSeverity(diagnostic),
                        diagnostic.at(),
                        words.diagnostic(diagnostic),
                        diagnostic.code())));
        return table.build();
    }

    private DataTable dictionary(List<DataTable> tables) {
        DataTable.Builder dictionary = table("dictionary", 2)
                .text("table", 20)
                .text("column", 24)
                .text("type", 14)
                .text("meaning", 90)
                .text("table_key", 18)
                .text("column_key", 18);
        for (DataTable table : tables) {
            dictionary.row(table.title(), null, null, table.about(), table.key(), null);
            for (Column column : table.columns()) {
                dictionary.row(
                        table.title(),
                        column.title(),
                        words.messages()
                                .get("table.type." + column.kind().name().toLowerCase(Locale.ROOT)),
                        column.about(),
                        table.key(),
                        column.key());
            }
        }
        return dictionary.build();
    }
}
