package org.cotejo.observe;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Observation;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.SignalSearch;
import org.cotejo.index.Unit;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Tradition;
import org.cotejo.work.Cores;

/** Looks for defects of laws in themselves. Immutable and thread-safe. */
public final class Observer {
    private final Rulebook rulebook;
    private final Tradition tradition;
    private final FactReader facts;
    private final LocalDate asOf;
    private final Locale locale;

    /**
     * @param asOf names that go out of use later are not told, nor deadlines that end later
     * @param locale of the messages
     */
    public Observer(Rulebook rulebook, Tradition tradition, FactReader facts, LocalDate asOf, Locale locale) {
        this.rulebook = rulebook;
        this.tradition = tradition;
        this.facts = facts;
        this.asOf = asOf;
        this.locale = locale;
    }

    /** By law key, in the order of each law. */
    public Map<String, List<Observation>> of(LawSnapshot snapshot, Set<String> keys) throws IOException {
        return of(snapshot, keys, new SignalSearch(snapshot, rulebook, keys));
    }

    /** The same, with a search over these laws at least that others use, too. */
    public Map<String, List<Observation>> of(LawSnapshot snapshot, Set<String> keys, SignalSearch search)
            throws IOException {
        List<IndexedLaw> laws = snapshot.laws();
        OutdatedWords outdated =
                new OutdatedWords(search, rulebook.observations().outdated(), asOf, laws);
        Contradictions contradictions = new Contradictions(search, rulebook.observations());
        ReferenceFaults references = new ReferenceFaults(tradition, rulebook.observations());
        Misdirections misdirections =
                new Misdirections(tradition, rulebook.observations().pointing());
        UndefinedNames names = new UndefinedNames(rulebook.observations().names(), facts);
        List<IndexedLaw> wanted =
                laws.stream().filter(law -> keys.contains(law.key())).toList();
        List<List<Observation>> found = Cores.each(wanted, law -> {
            List<Unit> units = snapshot.units(law.key());
            LawText text = new LawText(law, units, facts, tradition.transitory().decreePrefix());
            Notes notes = new Notes(locale);
            NumberingFaults.observe(law, notes);
            references.observe(text, notes);
            misdirections.observe(text, notes);
            outdated.observe(text, notes);
            Terms.observe(text, notes);
            names.observe(text, notes);
            contradictions.observe(text, notes);
            Deadlines.observe(text, asOf, notes);
            return inOrder(notes.all(), units);
        });
        Map<String, List<Observation>> byLaw = new HashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            byLaw.put(wanted.get(i).key(), found.get(i));
        }
        return byLaw;
    }

    private static List<Observation> inOrder(List<Observation> observations, List<Unit> units) {
        Map<String, Integer> places = new HashMap<>();
        units.forEach(unit -> places.put(unit.eId().value(), places.size()));
        List<Observation> ordered = new ArrayList<>(observations);
        ordered.sort(
                Comparator.comparingInt((Observation each) -> place(each.eId().value(), places))
                        .thenComparing(Observation::code)
                        .thenComparing(Observation::quote));
        return ordered;
    }

    /** A unit without words of its own stands where the first below it does; a division before all. */
    private static int place(String eId, Map<String, Integer> places) {
        Integer place = places.get(eId);
        return place != null
                ? place
                : places.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(eId + "__"))
                        .mapToInt(Map.Entry::getValue)
                        .min()
                        .orElse(-1);
    }
}
