package org.cotejo.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.Speech;

/** Runs every signal once over all laws and sorts what it finds by law. */
final class EvidenceGatherer {
    private final SignalSearch search;

    EvidenceGatherer(LawSnapshot snapshot, Rulebook rulebook) throws IOException {
        this(new SignalSearch(snapshot, rulebook));
    }

    EvidenceGatherer(SignalSearch search) {
        this.search = search;
    }

    /** By law key; a law without any passage is not in the map. */
    Map<String, Evidence> gather(Requirement requirement) throws IOException {
        Map<String, Evidence> byLaw = new HashMap<>();
        for (Element element : requirement.elements()) {
            Map<String, List<Passage>> found = find(element.signals(), element.unless(), p -> counts(element, p));
            found.forEach((law, passages) -> at(byLaw, law).elements().put(element, passages));
        }
        for (Condition condition : requirement.conflictWhen()) {
            Map<String, List<Passage>> found =
                    find(condition.signals(), condition.unless(), EvidenceGatherer::isInForce);
            found.forEach((law, passages) -> at(byLaw, law).conditions().put(condition, passages));
        }
        Map<String, List<Passage>> references = find(
                requirement.byReference().signals(), requirement.byReference().unless(), EvidenceGatherer::isMade);
        references.forEach((law, passages) -> at(byLaw, law).reference().addAll(passages));
        return byLaw;
    }

    private static Evidence at(Map<String, Evidence> byLaw, String law) {
        return byLaw.computeIfAbsent(
                law, l -> new Evidence(new LinkedHashMap<>(), new LinkedHashMap<>(), new java.util.ArrayList<>()));
    }

    private Map<String, List<Passage>> find(List<Signal> signals, List<Signal> unless, Predicate<Passage> counts)
            throws IOException {
        return search.run(signals, unless).stream().filter(counts).collect(Collectors.groupingBy(Passage::law));
    }

    /** What is repealed or denied counts for nothing, definitions only where the element asks for them. */
    static boolean counts(Element element, Passage passage) {
        return switch (passage.speech()) {
            case DUTY, FACULTY -> true;
            case DEFINITION -> element.accepts().contains(Speech.DEFINITION);
            case DENIAL, REPEALED -> false;
        };
    }

    static boolean isMade(Passage reference) {
        return isInForce(reference) && reference.speech() != Speech.DENIAL;
    }

    static boolean isInForce(Passage passage) {
        return passage.speech() != Speech.REPEALED;
    }
}
