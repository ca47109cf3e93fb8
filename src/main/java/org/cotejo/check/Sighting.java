package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * What signals found of one element in one law, before anything is left out: for those who learn what good evidence is.
 *
 * @param law key
 * @param quotes as a finding would show them, best first
 */
public record Sighting(String law, Requirement requirement, Element element, List<Quote> quotes) {
    /**
     * Words that are quoted.
     *
     * @param stems of these words
     * @param traits what can be told of them; none where the rulebook knows no words of the element
     */
    public record Quote(List<String> stems, Map<Trait, Double> traits) {
        public Quote {
            stems = List.copyOf(stems);
            traits = Map.copyOf(traits);
        }
    }

    public Sighting {
        quotes = List.copyOf(quotes);
    }

    /** All of these laws, by law and then in the rulebook's order; of requirements that forbid none. */
    public static List<Sighting> of(LawSnapshot snapshot, Rulebook rulebook, Set<String> laws) throws IOException {
        SignalSearch search = new SignalSearch(snapshot, rulebook, laws);
        AllEvidence all = AllEvidence.of(search, rulebook);
        TypicalWords words = new TypicalWords(rulebook);
        List<Sighting> sightings = new ArrayList<>();
        for (String law : new TreeSet<>(laws)) {
            Map<String, Evidence> evidence = all.foundIn(law);
            Traits traits = new Traits(rulebook, words, evidence, search);
            for (Requirement requirement : rulebook.requirements()) {
                Evidence found = evidence.get(requirement.id());
                if (requirement.kind() != Requirement.Kind.MUST_NOT_CONTAIN) {
                    requirement.elements().stream().filter(found::has).forEach(element -> {
                        List<Quote> quotes = new ArrayList<>();
                        boolean known = words.knows(requirement, element);
                        for (Passage passage : Quotations.choose(found.of(element))) {
                            quotes.add(new Quote(
                                    search.stems(passage, Quotations.clause(passage)),
                                    known ? traits.of(requirement, element, passage) : Map.of()));
                        }
                        sightings.add(new Sighting(law, requirement, element, quotes));
                    });
                }
            }
        }
        return sightings;
    }
}
