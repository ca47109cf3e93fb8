package org.cotejo.web.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.web.site.Page;
import org.cotejo.web.site.Visit;

/** The description of all operations, for programs that write programs. Made once for each language. */
final class OpenApiPage implements Page {
    private final Map<String, Kept> byLanguage = new ConcurrentHashMap<>();

    /** A description, and what its examples are made of. */
    private record Kept(Samples samples, ObjectNode document) {}

    @Override
    public void answer(Visit visit) {
        Samples samples = Samples.of(visit.desk(), visit.site().rulebook());
        Kept kept = byLanguage.compute(
                visit.language().getLanguage(),
                (code, before) -> before != null && before.samples().equals(samples)
                        ? before
                        : new Kept(samples, new OpenApi(samples, visit.language()).document()));
        Answers.send(visit.http(), kept.document(), "application/json");
    }
}
