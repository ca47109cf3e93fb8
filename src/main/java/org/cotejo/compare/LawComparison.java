package org.cotejo.compare;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cotejo.model.Provision;
import org.jspecify.annotations.Nullable;

/**
 * Two laws beside each other, aligned by what their provisions say and not by equal number.
 *
 * <p>Every article and every passage of both laws stands in one row, except for rows that only point to another
 * ({@link Relation#ELSEWHERE}). The other way round, the same rows come out with left and right changed. The time grows
 * with the pairs of articles that share a word; two laws of 200 articles take a fraction of a second.
 *
 * @param versions both are versions of one law, the left one the earlier: numbers count when provisions are paired
 * @param rows in the order of the left law; what only the right one has stands where that one has it
 */
public record LawComparison(ComparedLaw left, ComparedLaw right, boolean versions, List<Row> rows) {
    /** How two sides of a row stand to each other. */
    public enum Relation {
        /** Word for word, but for white space. */
        SAME,
        CHANGED,
        /** One article of the left law, several of the right one. */
        SPLIT,
        /** Several of the left law, one of the right one. */
        MERGED,
        LEFT_ONLY,
        RIGHT_ONLY,
        /** A place kept for what is compared in another row. */
        ELSEWHERE
    }

    /**
     * Articles that answer to each other, or one without a counterpart.
     *
     * @param share of the longer side's words that both have in the same order, passage by passage, from 0 to 1
     * @param moved the other law has it at another point of its order
     * @param passages none for {@link Relation#ELSEWHERE}
     */
    public record Row(
            Relation relation,
            List<Article> left,
            List<Article> right,
            double share,
            boolean moved,
            List<PassageRow> passages) {
        public Row {
            left = List.copyOf(left);
            right = List.copyOf(right);
            passages = List.copyOf(passages);
        }
    }

    /**
     * Passages that answer to each other, or one without a counterpart.
     *
     * @param moved the other one stands at another point, perhaps in an article that is compared in another row
     * @param words the text of both, piece by piece; none for {@link Relation#ELSEWHERE}
     */
    public record PassageRow(
            Relation relation,
            @Nullable Passage left,
            @Nullable Passage right,
            boolean moved,
            List<Piece> words) {
        public PassageRow {
            words = List.copyOf(words);
        }
    }

    public LawComparison {
        Objects.requireNonNull(left);
        Objects.requireNonNull(right);
        rows = List.copyOf(rows);
    }

    /** All of both laws: bodies, transitory decrees and annexes. */
    public static LawComparison of(ComparedLaw left, ComparedLaw right) {
        return new Rows(left, right, Articles.of(left), Articles.of(right), false).compare();
    }

    /** One provision of each: two articles, or parts of them, whatever they say; two divisions article by article. */
    public static LawComparison of(ComparedLaw left, Provision one, ComparedLaw right, Provision other) {
        return new Rows(left, right, Articles.of(left, one), Articles.of(right, other), true).compare();
    }

    /** Pairs of articles: a split or merged one is in several. */
    public Stream<Row> pairs() {
        return rows.stream()
                .filter(row -> !row.left().isEmpty() && !row.right().isEmpty())
                .filter(row -> row.relation() != Relation.ELSEWHERE);
    }

    /** Articles without a counterpart, in the order of the law. */
    public Stream<Article> only(Relation side) {
        return rows.stream()
                .filter(row -> row.relation() == side)
                .flatMap(row -> Stream.concat(row.left().stream(), row.right().stream()));
    }
}
