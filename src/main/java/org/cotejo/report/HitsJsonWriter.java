package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.cotejo.finding.Hit;

/** Search results as JSON: an object with {@code hits}, best first; places in UTF-16 units of {@code text}, end exclusive. */
public final class HitsJsonWriter {
    /** @param out is flushed and left open */
    public void write(List<Hit> hits, OutputStream out) throws IOException {
        try (Json json = Json.to(out)) {
            json.object(() -> json.objects("hits", hits, hit -> write(hit, json)));
        }
    }

    private static void write(Hit hit, Json json) throws IOException {
        json.member("law", hit.law());
        json.member("title", hit.title());
        json.member("jurisdiction", hit.jurisdiction());
        json.member("eId", hit.eId());
        json.member("citation", hit.citation());
        json.member("text", hit.text());
        json.objects("matches", hit.matches(), match -> json.number("start", match.from())
                .number("end", match.to()));
        json.number("score", Math.round(hit.score() * 1000) / 1000.0);
    }
}
