package org.cotejo.observe;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Observation;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.ObservationRules.Outdated;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Speech;

/** Names that are no longer right, found in all laws at once. */
final class OutdatedWords {
    private final Map<String, Map<Outdated, List<Passage>>> byLaw = new HashMap<>();

    OutdatedWords(SignalSearch search, List<Outdated> entries, LocalDate asOf) throws IOException {
        for (Outdated entry : entries) {
            if (!entry.since().isAfter(asOf)) {
                Map<String, List<Passage>> found = inForce(search.run(entry.signals(), entry.unless()));
                Map<String, List<Passage>> shortNames = inForce(search.run(entry.shortNames(), entry.unless()));
                shortNames.forEach(found::putIfAbsent);
                found.forEach((law, passages) ->
                        byLaw.computeIfAbsent(law, l -> new LinkedHashMap<>()).put(entry, passages));
            }
        }
    }

    /** By law; what a transitory article says of the past may name the past. */
    private static Map<String, List<Passage>> inForce(List<Passage> passages) {
        Map<String, List<Passage>> byLaw = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.speech() != Speech.REPEALED && !passage.transitory()) {
                byLaw.computeIfAbsent(passage.law(), law -> new ArrayList<>()).add(passage);
            }
        }
        return byLaw;
    }

    /** One for each name and provision. */
    void observe(LawText law, Notes notes) {
        byLaw.getOrDefault(law.law().key(), Map.of()).forEach((entry, passages) -> passages.stream()
                .filter(passage -> isFirst(passage, passages))
                .forEach(passage -> notes.add(new Observation(
                        "OUTDATED_REFERENCE",
                        Severity.MINOR,
                        passage.eId(),
                        passage.citation(),
                        passage.quote(),
                        notes.text("outdated", passage.quote(), entry.since().toString(), entry.source()),
                        notes.text("outdated_fix", entry.now().in(notes.locale()))))));
    }

    private static boolean isFirst(Passage passage, List<Passage> all) {
        return all.stream()
                        .filter(other -> other.eId().equals(passage.eId()))
                        .findFirst()
                        .orElseThrow()
                == passage;
    }
}
