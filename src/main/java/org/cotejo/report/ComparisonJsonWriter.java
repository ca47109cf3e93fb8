package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.compare.Article;
import org.cotejo.compare.ComparedLaw;
import org.cotejo.compare.LawChanges;
import org.cotejo.compare.LawChanges.Change;
import org.cotejo.compare.LawComparison;
import org.cotejo.compare.LawComparison.PassageRow;
import org.cotejo.compare.LawComparison.Relation;
import org.cotejo.compare.LawComparison.Row;
import org.cotejo.compare.Passage;
import org.cotejo.compare.Piece;
import org.cotejo.model.Amendment;
import org.jspecify.annotations.Nullable;

/**
 * Two laws beside each other as JSON: {@code pairs} with the share of words in common and what only one of them has; then
 * every row, passage by passage, and for versions of one law what happened to it.
 */
public final class ComparisonJsonWriter {
    /** @param out is flushed and left open */
    public void write(LawComparison comparison, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.object("left", () -> law(comparison.left(), json));
                json.object("right", () -> law(comparison.right(), json));
                json.bool("versions", comparison.versions());
                pairs(comparison, json);
                json.strings("onlyLeft", eIds(comparison, Relation.LEFT_ONLY));
                json.strings("onlyRight", eIds(comparison, Relation.RIGHT_ONLY));
                json.objects("rows", comparison.rows(), row -> row(row, json));
                if (comparison.versions()) {
                    json.objects("changes", LawChanges.in(comparison), change -> change(change, json));
                }
            });
        }
    }

    private static void law(ComparedLaw compared, Json json) throws IOException {
        json.member("id", compared.id());
        json.member("title", compared.law().title());
        json.member("jurisdiction", compared.law().jurisdiction());
        json.member("published", compared.law().published());
        json.member("lastReform", compared.law().lastReform());
        json.member("file", compared.law().source().file());
        json.member("sha256", compared.law().source().sha256());
    }

    private record Pair(Article left, Article right, double share) {}

    private static void pairs(LawComparison comparison, Json json) throws IOException {
        List<Pair> pairs = comparison
                .pairs()
                .flatMap(row -> row.left().stream()
                        .flatMap(left -> row.right().stream().map(right -> new Pair(left, right, row.share()))))
                .toList();
        json.objects(
                "pairs", pairs, pair -> json.member("left", pair.left().head().eId())
                        .member("right", pair.right().head().eId())
                        .number("share", pair.share()));
    }

    private static List<String> eIds(LawComparison comparison, Relation side) {
        return comparison
                .only(side)
                .map(article -> article.head().eId().value())
                .toList();
    }

    private static void row(Row row, Json json) throws IOException {
        json.member("relation", row.relation());
        json.bool("moved", row.moved());
        json.number("share", row.share());
        json.objects("left", row.left(), article -> head(article.head(), json));
        json.objects("right", row.right(), article -> head(article.head(), json));
        json.objects("passages", row.passages(), passage -> passage(passage, json));
    }

    private static void head(Passage passage, Json json) throws IOException {
        json.member("eId", passage.eId());
        json.member("citation", passage.citation());
        json.member("heading", passage.heading());
        json.bool("repealed", passage.repealed());
    }

    private static void passage(PassageRow row, Json json) throws IOException {
        json.member("relation", row.relation());
        json.bool("moved", row.moved());
        passage("left", row.left(), json);
        passage("right", row.right(), json);
        words(row.words(), json);
    }

    private static void passage(String name, @Nullable Passage passage, Json json) throws IOException {
        if (passage == null) {
            json.none(name);
        } else {
            json.object(name, () -> {
                head(passage, json);
                json.member("text", passage.text());
            });
        }
    }

    private static void words(List<Piece> words, Json json) throws IOException {
        json.objects(
                "words", words, piece -> json.member("kind", piece.kind().name().toLowerCase(Locale.ROOT))
                        .member("text", piece.text()));
    }

    private static void change(Change change, Json json) throws IOException {
        json.member("kind", change.kind());
        json.member("before", eId(change.before()));
        json.member("after", eId(change.after()));
        json.strings("dates", change.dates().stream().map(Object::toString).toList());
        json.strings("notes", change.notes().stream().map(Amendment::text).toList());
    }

    private static @Nullable String eId(@Nullable Passage passage) {
        return passage == null ? null : passage.eId().value();
    }
}
