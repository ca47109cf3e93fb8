package org.cotejo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.finding.Clash;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Review;
import org.cotejo.finding.Verdict;
import org.cotejo.report.DataTable.Kind;
import org.jspecify.annotations.Nullable;

/** The tables of findings and of what persons decided on them. */
final class FindingTables {
    private FindingTables() {}

    static DataTable findings(Report report, Wording words, Names names) {
        DataTable.Builder table = new DataTable.Builder("findings", words, 2)
                .text("law", 18)
                .text("requirement", 38)
                .text("topic", 22)
                .text("severity", 10)
                .column("verdict", Kind.VERDICT, 14)
                .number("elements")
                .number("elements_found")
                .text("flags", 15)
                .text("reference", 16)
                .text("missing", 34)
                .text("citation", 26)
                .text("quote", 60)
                .text("conflict", 44)
                .text("nearest", 50)
                .text("message", 44)
                .text("remedy", 40)
                .text("model_clause", 60)
                .text("rule", 30)
                .text("law_id", 18)
                .text("requirement_id", 24)
                .text("verdict_code", 14);
        for (int i = 0; i < report.laws().size(); i++) {
            String id = report.laws().get(i).id();
            String name = names.shown().get(i);
            report.laws().get(i).findings().forEach(finding -> table.row(finding(id, name, finding, words)));
        }
        return table.build();
    }

    private static @Nullable Object[] finding(String id, String law, Finding finding, Wording words) {
        boolean met = finding.verdict() == Verdict.MET;
        return new @Nullable Object[] {
            law,
            words.requirement(finding.requirement()),
            words.topic(finding.topic()),
            words.severity(finding.severity()),
            words.signed(finding.verdict()),
            finding.elements().size(),
            (int) finding.elements().stream().filter(ElementResult::found).count(),
            String.join(", ", finding.flags().stream().map(words::flag).toList()),
            String.join(", ", finding.reference()),
            lines(Gaps.missing(finding)),
            lines(finding.quotations().map(Quotation::citation).distinct().toList()),
            lines(finding.quotations().map(Quotation::quote).distinct().toList()),
            lines(conflicts(finding, words)),
            lines(finding.nearest().stream()
                    .map(near -> near.citation() + ": «" + near.quote() + "» " + near.why())
                    .toList()),
            finding.message(),
            finding.remedy(),
            met ? "" : words.modelClause(finding.requirement()),
            words.rule(finding.rule()),
            id,
            finding.requirement(),
            finding.verdict().name()
        };
    }

    /** What speaks against the law, with its value and that of the reference. */
    static List<String> conflicts(Finding finding, Wording words) {
        return finding.conflicts().stream().map(clash -> conflict(clash, words)).toList();
    }

    /** What a person decided as one sentence, then what makes it doubtful; nothing where nobody did. */
    static List<String> review(Finding finding, Wording words) {
        Review review = finding.review();
        return review == null
                ? List.of()
                : Stream.concat(
                                Stream.of(words.review(review, finding.verdict())),
                                review.doubts().stream().flatMap(doubt -> doubt(doubt, words)))
                        .toList();
    }

    private static String conflict(Clash clash, Wording words) {
        String law = clash.stateValue().isBlank()
                ? ""
                : " " + words.label("conflict.state") + " " + clash.stateValue() + ".";
        String reference = clash.referenceValue().isBlank()
                ? ""
                : " " + words.label("conflict.reference") + " " + clash.referenceValue() + ".";
        return clash.message() + law + reference;
    }

    static DataTable reviews(Report report, Wording words, Names names) {
        DataTable.Builder table = new DataTable.Builder("reviews", words, 2)
                .text("law", 18)
                .text("requirement", 38)
                .text("decision", 34)
                .column("verdict", Kind.VERDICT, 14)
                .column("own_verdict", Kind.VERDICT, 14)
                .text("reviewer", 20)
                .column("decided", Kind.DATE, 12)
                .column("expires", Kind.DATE, 12)
                .number("age")
                .number("counts")
                .text("status", 40)
                .text("reason", 60)
                .text("doubts", 60)
                .text("law_id", 18)
                .text("requirement_id", 24);
        for (int i = 0; i < report.laws().size(); i++) {
            String id = report.laws().get(i).id();
            String name = names.shown().get(i);
            for (Finding finding : report.laws().get(i).findings()) {
                if (finding.review() != null) {
                    table.row(review(id, name, finding, finding.review(), words));
                }
            }
        }
        return table.build();
    }

    private static @Nullable Object[] review(String id, String law, Finding finding, Review review, Wording words) {
        return new @Nullable Object[] {
            law,
            words.requirement(finding.requirement()),
            words.decision(review),
            words.signed(finding.verdict()),
            review.verdict() == null ? null : words.signed(review.verdict()),
            review.by(),
            review.on(),
            review.expires(),
            review.age(),
            review.counts() ? 1 : 0,
            words.status(review),
            review.reason(),
            lines(review.doubts().stream().flatMap(doubt -> doubt(doubt, words)).toList()),
            id,
            finding.requirement()
        };
    }

    private static Stream<String> doubt(Review.Doubt doubt, Wording words) {
        List<String> lines = new ArrayList<>(List.of(words.doubt(doubt)));
        if (doubt.cause() != Review.Cause.VERDICT_CHANGED) {
            lines.add(quoted("review.then", doubt.then(), words));
            lines.add(quoted("review.now", doubt.now(), words));
        }
        return lines.stream().filter(line -> !line.isEmpty());
    }

    private static String quoted(String key, String quote, Wording words) {
        return quote.isEmpty() ? "" : words.label(key) + " «" + quote + "»";
    }

    /** Several texts, one below the other. */
    static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
