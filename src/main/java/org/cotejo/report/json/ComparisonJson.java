package org.cotejo.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.cotejo.compare.Article;
import org.cotejo.compare.ComparedLaw;
import org.cotejo.compare.LawChanges;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.Passage;
import org.cotejo.compare.Piece;
import org.cotejo.model.Amendment;
import org.jspecify.annotations.Nullable;

/**
 * Two laws beside each other.
 *
 * @param versions whether both are versions of one law
 * @param pairs articles that answer to each other
 * @param onlyLeft eIds of the articles that only the left law has
 * @param rows all of both, passage by passage
 * @param changes what happened to a law between its versions; left out for two laws
 */
public record ComparisonJson(
        Law left,
        Law right,
        boolean versions,
        List<Pair> pairs,
        List<String> onlyLeft,
        List<String> onlyRight,
        List<Row> rows,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Change> changes) {
    /** One of the two. */
    public record Law(
            String id,
            String title,
            String jurisdiction,
            @Nullable LocalDate published,
            @Nullable LocalDate lastReform,
            String file,
            String sha256) {
        private static Law of(ComparedLaw compared) {
            var law = compared.law();
            return new Law(
                    compared.id(),
                    law.title(),
                    law.jurisdiction(),
                    law.published(),
                    law.lastReform(),
                    law.source().file(),
                    law.source().sha256());
        }
    }

    /** eIds of two articles, and the share of the longer one's words that both have. */
    public record Pair(String left, String right, double share) {}

    /** Articles that answer to each other, or one without a counterpart. */
    public record Row(
            LawComparison.Relation relation,
            boolean moved,
            double share,
            List<Head> left,
            List<Head> right,
            List<PassageRow> passages) {
        private static Row of(LawComparison.Row row) {
            return new Row(
                    row.relation(),
                    row.moved(),
                    row.share(),
                    row.left().stream().map(Head::of).toList(),
                    row.right().stream().map(Head::of).toList(),
                    row.passages().stream().map(PassageRow::of).toList());
        }
    }

    /** An article without its text. */
    public record Head(String eId, String citation, String heading, boolean repealed) {
        private static Head of(Article article) {
            Passage head = article.head();
            return new Head(head.eId().value(), head.citation(), head.heading(), head.repealed());
        }
    }

    /** Passages that answer to each other, or one without a counterpart. */
    public record PassageRow(
            LawComparison.Relation relation,
            boolean moved,
            @Nullable Side left,
            @Nullable Side right,
            List<Word> words) {
        private static PassageRow of(LawComparison.PassageRow row) {
            return new PassageRow(
                    row.relation(),
                    row.moved(),
                    Side.of(row.left()),
                    Side.of(row.right()),
                    row.words().stream().map(Word::of).toList());
        }
    }

    /** A passage of one law. */
    public record Side(String eId, String citation, String heading, boolean repealed, String text) {
        private static @Nullable Side of(@Nullable Passage passage) {
            return passage == null
                    ? null
                    : new Side(
                            passage.eId().value(),
                            passage.citation(),
                            passage.heading(),
                            passage.repealed(),
                            passage.text());
        }
    }

    /** A piece of the text of both: what is the same, what went, what came. */
    public record Word(String kind, String text) {
        private static Word of(Piece piece) {
            return new Word(piece.kind().name().toLowerCase(Locale.ROOT), piece.text());
        }
    }

    /** What happened to a provision between two versions, and what the notes say of it. */
    public record Change(
            LawChanges.Kind kind,
            @Nullable String before,
            @Nullable String after,
            List<LocalDate> dates,
            List<String> notes) {
        private static Change of(LawChanges.Change change) {
            return new Change(
                    change.kind(),
                    eId(change.before()),
                    eId(change.after()),
                    List.copyOf(change.dates()),
                    change.notes().stream().map(Amendment::text).toList());
        }

        private static @Nullable String eId(@Nullable Passage passage) {
            return passage == null ? null : passage.eId().value();
        }
    }

    public static ComparisonJson of(LawComparison comparison) {
        return new ComparisonJson(
                Law.of(comparison.left()),
                Law.of(comparison.right()),
                comparison.versions(),
                pairs(comparison),
                eIds(comparison, LawComparison.Relation.LEFT_ONLY),
                eIds(comparison, LawComparison.Relation.RIGHT_ONLY),
                comparison.rows().stream().map(Row::of).toList(),
                comparison.versions()
                        ? LawChanges.in(comparison).stream().map(Change::of).toList()
                        : null);
    }

    private static List<Pair> pairs(LawComparison comparison) {
        return comparison
                .pairs()
                .flatMap(row -> row.left().stream().flatMap(left -> row.right().stream()
                        .map(right -> new Pair(
                                left.head().eId().value(), right.head().eId().value(), row.share()))))
                .toList();
    }

    private static List<String> eIds(LawComparison comparison, LawComparison.Relation side) {
        return comparison
                .only(side)
                .map(article -> article.head().eId().value())
                .toList();
    }
}
