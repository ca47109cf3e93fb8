package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cotejo.compare.LawComparison;
import org.cotejo.model.Expression;
import org.cotejo.model.Provision;

/** Two laws beside each other as JSON: {@code pairs} with the share of words in common, then what only one of them has. */
public final class ComparisonJsonWriter {
    /** @param out is flushed and left open */
    public void write(LawComparison comparison, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> {
                json.object("left", () -> law(comparison.left(), json));
                json.object("right", () -> law(comparison.right(), json));
                json.objects("pairs", comparison.pairs(), pair -> json.member(
                                "left", pair.left().eId())
                        .member("right", pair.right().eId())
                        .number("share", Math.round(pair.share() * 1000) / 1000.0));
                json.strings("onlyLeft", eIds(comparison.onlyLeft()));
                json.strings("onlyRight", eIds(comparison.onlyRight()));
            });
        }
    }

    private static void law(Expression law, Json json) throws IOException {
        json.member("title", law.title());
        json.member("file", law.source().file());
        json.member("sha256", law.source().sha256());
    }

    private static List<String> eIds(List<Provision> provisions) {
        return provisions.stream().map(provision -> provision.eId().value()).toList();
    }
}
