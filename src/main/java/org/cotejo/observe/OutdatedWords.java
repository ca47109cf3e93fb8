package org.cotejo.observe;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.finding.Observation;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.ObservationRules.Outdated;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Speech;

/** Names that are no longer right, found in all laws at once; what a transitory article says of the past may name the past. */
final class OutdatedWords {
    private final Map<String, Map<Outdated, List<Passage>>> byLaw = new HashMap<>();

    OutdatedWords(SignalSearch search, List<Outdated> entries, LocalDate asOf, List<IndexedLaw> laws)
            throws IOException {
        for (Outdated entry : entries) {
            if (!entry.since().isAfter(asOf)) {
                List<Passage> named = inForce(search.run(entry.signals(), entry.unless()));
                List<Passage> found = new ArrayList<>(named);
                Set<String> younger = laws.stream()
                        .filter(law ->
                                law.published() != null && !law.published().isBefore(entry.since()))
                        .map(IndexedLaw::key)
                        .collect(Collectors.toSet());
                found.addAll(shortNames(search, entry, named, younger));
                Set<String> inFull = laws(named);
                inForce(search.run(entry.nicknames(), entry.unless())).stream()
                        .filter(passage -> inFull.contains(passage.law()))
                        .forEach(found::add);
                found.stream()
                        .filter(passage -> !passage.transitory())
                        .sorted(Comparator.comparingInt(Passage::order))
                        .forEach(passage -> byLaw.computeIfAbsent(passage.law(), law -> new LinkedHashMap<>())
                                .computeIfAbsent(entry, e -> new ArrayList<>())
                                .add(passage));
            }
        }
    }

    /**
     * Where a law's list of terms says what the short name stands for, only that is outdated; where it is the name of
     * another, nothing is. An article that names a rival may mean it, and so does a law that is younger than the change
     * and never says the name in full.
     */
    private static List<Passage> shortNames(
            SignalSearch search, Outdated entry, List<Passage> named, Set<String> younger) throws IOException {
        if (entry.shortNames().isEmpty()) {
            return List.of();
        }
        List<Passage> rivals = search.run(entry.rivals(), List.of());
        Set<String> defined = laws(Stream.concat(named.stream(), rivals.stream())
                .filter(passage -> passage.speech() == Speech.DEFINITION)
                .toList());
        Set<String> inFull = laws(named);
        rivals.stream()
                .map(Passage::law)
                .filter(law -> younger.contains(law) && !inFull.contains(law))
                .forEach(defined::add);
        Set<String> doubtful = rivals.stream().map(OutdatedWords::article).collect(Collectors.toSet());
        return inForce(search.run(entry.shortNames(), entry.unless())).stream()
                .filter(passage -> !defined.contains(passage.law()) && !doubtful.contains(article(passage)))
                .toList();
    }

    private static String article(Passage passage) {
        return passage.law() + " " + LawText.articleOf(passage.eId().value());
    }

    private static Set<String> laws(List<Passage> passages) {
        return passages.stream().map(Passage::law).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Passage> inForce(List<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.speech() != Speech.REPEALED)
                .toList();
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
