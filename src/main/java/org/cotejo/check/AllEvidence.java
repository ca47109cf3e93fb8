package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.work.Cores;

/** What some laws have to say on every requirement of a rulebook, weighed where the rulebook has learned how. */
final class AllEvidence {
    /** Of the work of one core: requirements differ in what they cost. */
    private static final int SHARES = 4;

    private final Rulebook rulebook;
    private final SignalSearch search;
    private final Map<String, Map<String, Evidence>> found;
    private final SetAside setAside;

    private AllEvidence(Rulebook rulebook, SignalSearch search, Map<String, Map<String, Evidence>> found) {
        this.rulebook = rulebook;
        this.search = search;
        this.found = found;
        this.setAside = new SetAside(search.beside());
    }

    /** Of all laws that are searched. */
    static AllEvidence of(SignalSearch search, Rulebook rulebook) throws IOException {
        List<Requirement> requirements = rulebook.requirements();
        int size = requirements.size() / (SHARES * Runtime.getRuntime().availableProcessors()) + 1;
        List<List<Requirement>> shares = new ArrayList<>();
        for (int from = 0; from < requirements.size(); from += size) {
            shares.add(requirements.subList(from, Math.min(from + size, requirements.size())));
        }
        Map<String, Map<String, Evidence>> found = new HashMap<>();
        Cores.each(shares, share -> gather(share, search.beside())).forEach(found::putAll);
        return new AllEvidence(rulebook, search, found);
    }

    private static Map<String, Map<String, Evidence>> gather(List<Requirement> requirements, SignalSearch search)
            throws IOException {
        EvidenceGatherer gatherer = new EvidenceGatherer(search);
        Map<String, Map<String, Evidence>> found = new HashMap<>();
        for (Requirement requirement : requirements) {
            found.put(requirement.id(), gatherer.gather(requirement));
        }
        return found;
    }

    /** Of one law by requirement, of each something; nothing is left out. */
    Map<String, Evidence> foundIn(String law) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        found.forEach((requirement, byLaw) -> evidence.put(requirement, byLaw.getOrDefault(law, Evidence.none())));
        return evidence;
    }

    /** The same, weighed: what reads too unlike left out, what reads alike and no signal found taken in. */
    Map<String, Evidence> on(String law, Weigher weigher) throws IOException {
        Map<String, Evidence> evidence = foundIn(law);
        return rulebook.likeness().weighs() ? weigher.weigh(evidence, law, search.beside(), setAside) : evidence;
    }
}
