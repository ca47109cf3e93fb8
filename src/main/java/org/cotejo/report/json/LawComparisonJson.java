package org.cotejo.report.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.compare.ComparedLaw;
import org.cotejo.compare.LawChanges;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.LawComparison.Row;
import org.cotejo.compare.Passage;
import org.cotejo.compare.Piece;
import org.cotejo.model.Amendment;
import org.cotejo.model.Expression;
import org.jspecify.annotations.Nullable;

/**
 * Two laws beside each other: which articles answer to which, what only one of them has, every row passage by passage.
 *
 * @param pairs one a pair of articles, a split or merged one in several
 * @param changes of versions of one law, else empty
 */
public record LawComparisonJson(
        Law left,
        Law right,
        boolean versions,
        List<Pair> pairs,
        List<String> onlyLeft,
        List<String> onlyRight,
        List<RowJson> rows,
        List<ChangeJson> changes) {
    /** A law that is compared. */
    public record Law(
            String id,
            String title,
            String jurisdiction,
            @Nullable LocalDate published,
            @Nullable LocalDate lastReform,
            String file,
            String sha256) {
        static Law of(ComparedLaw compared) {
            Expression law = compared.law();
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

    /**
     * Articles that answer to each other, by their eIds.
     *
     * @param share of words in common, from 0 to 1
     */
    public record Pair(String left, String right, double share) {}

    /** A provision; its {@code text} is its own, without what hangs from it. */
    public record ProvisionJson(String eId, String citation, String heading, String text, boolean repealed) {
        static ProvisionJson of(Passage passage) {
            return new ProvisionJson(
                    passage.eId().value(), passage.citation(), passage.heading(), passage.text(), passage.repealed());
        }
    }

    /** Articles in one row. */
    public record RowJson(
            Relation relation,
            boolean moved,
            double share,
            List<ProvisionJson> left,
            List<ProvisionJson> right,
            List<PassageJson> passages) {
        static RowJson of(Row row) {
            return new RowJson(
                    row.relation(),
                    row.moved(),
                    row.share(),
                    row.left().stream()
                            .map(each -> ProvisionJson.of(each.head()))
                            .toList(),
                    row.right().stream()
                            .map(each -> ProvisionJson.of(each.head()))
                            .toList(),
                    row.passages().stream().map(PassageJson::of).toList());
        }
    }

    /** Passages in one row of an article. */
    public record PassageJson(
            Relation relation,
            boolean moved,
            @Nullable ProvisionJson left,
            @Nullable ProvisionJson right,
            List<WordsJson> words) {
        static PassageJson of(PassageRow row) {
            return new PassageJson(
                    row.relation(),
                    row.moved(),
                    row.left() == null ? null : ProvisionJson.of(row.left()),
                    row.right() == null ? null : ProvisionJson.of(row.right()),
                    row.words().stream().map(WordsJson::of).toList());
        }
    }

    /** @param kind {@code same}, {@code deleted} (only in the left) or {@code inserted} (only in the right) */
    public record WordsJson(String kind, String text) {
        static WordsJson of(Piece piece) {
            return new WordsJson(piece.kind().name().toLowerCase(Locale.ROOT), piece.text());
        }
    }

    /** What happened to a provision from one version to the next, with the days that the notes give. */
    public record ChangeJson(
            LawChanges.Kind kind,
            @Nullable String before,
            @Nullable String after,
            List<LocalDate> dates,
            List<String> notes) {
        static ChangeJson of(LawChanges.Change change) {
            return new ChangeJson(
                    change.kind(),
                    eId(change.before()),
                    eId(change.after()),
                    change.dates(),
                    change.notes().stream().map(Amendment::text).toList());
        }

        private static @Nullable String eId(@Nullable Passage passage) {
            return passage == null ? null : passage.eId().value();
        }
    }

    public static LawComparisonJson of(LawComparison comparison) {
        return new LawComparisonJson(
                Law.of(comparison.left()),
                Law.of(comparison.right()),
                comparison.versions(),
                comparison.pairs().flatMap(LawComparisonJson::pairs).toList(),
                eIds(comparison, Relation.LEFT_ONLY),
                eIds(comparison, Relation.RIGHT_ONLY),
                comparison.rows().stream().map(RowJson::of).toList(),
                comparison.versions()
                        ? LawChanges.in(comparison).stream().map(ChangeJson::of).toList()
                        : List.of());
    }

    private static Stream<Pair> pairs(Row row) {
        return row.left().stream().flatMap(left -> row.right().stream()
                .map(right ->
                        new Pair(left.head().eId().value(), right.head().eId().value(), row.share())));
    }

    private static List<String> eIds(LawComparison comparison, Relation side) {
        return comparison
                .only(side)
                .map(article -> article.head().eId().value())
                .toList();
    }
}
