package org.cotejo.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Summary;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.SignalSearch;
import org.cotejo.index.Unit;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.work.Cores;

/**
 * Judges laws by a rulebook. Immutable and thread-safe; each check reads one snapshot of the index.
 *
 * <p>The result is a function of the laws, the rulebook and the date: neither the order of the laws nor the hour matters.
 */
public final class Checker {
    private final Rulebook rulebook;
    private final LocalDate asOf;
    private final Locale locale;
    private final StatedValues values;
    private final Weigher weigher;
    private final ContraryWords contrary;
    private final Logic logic;

    /**
     * @param asOf the day whose requirements apply; later ones are not assessed
     * @param locale of the sentences in the findings
     * @param facts reads the values in which a law clashes with the reference
     */
    public Checker(Rulebook rulebook, LocalDate asOf, Locale locale, FactReader facts) {
        this.rulebook = rulebook;
        this.asOf = asOf;
        this.locale = locale;
        this.values = new StatedValues(facts, locale);
        this.weigher = new Weigher(rulebook);
        this.contrary = new ContraryWords(rulebook);
        this.logic = Logic.shipped();
    }

    /** Findings for the laws with these keys, in the order of their file names. */
    public List<LawReport> check(LawSnapshot snapshot, Set<String> keys) throws IOException {
        return check(snapshot, keys, new SignalSearch(snapshot, rulebook, keys));
    }

    /** The same, with a search over these laws at least that others use, too. */
    public List<LawReport> check(LawSnapshot snapshot, Set<String> keys, SignalSearch search) throws IOException {
        AllEvidence evidence = AllEvidence.of(search, rulebook);
        List<IndexedLaw> laws =
                snapshot.laws().stream().filter(law -> keys.contains(law.key())).toList();
        return Cores.each(laws, law -> {
            NearestPassages nearest = new NearestPassages(snapshot, law.key(), rulebook.likeness(), locale);
            return judge(law, evidence.on(law.key(), weigher), snapshot.units(law.key()), nearest);
        });
    }

    private LawReport judge(IndexedLaw law, Map<String, Evidence> evidence, List<Unit> units, NearestPassages nearest)
            throws IOException {
        List<Object> facts = new ArrayList<>();
        for (Requirement requirement : rulebook.requirements()) {
            if (!requirement.since().isAfter(asOf)) {
                facts.addAll(Facts.of(requirement, evidence.get(requirement.id()), asOf));
            }
        }
        Map<String, Suspect> suspects = contrary.in(units, Facts.unopposed(facts));
        suspects.keySet().forEach(requirement -> facts.add(new Doubted(requirement)));
        Judgement judgement = logic.judge(facts);
        FindingWriter writer = new FindingWriter(asOf, locale, law, nearest, values);
        List<Finding> findings = new ArrayList<>();
        for (Requirement requirement : rulebook.requirements()) {
            String id = requirement.id();
            findings.add(writer.write(
                    requirement, evidence.get(id), Optional.ofNullable(suspects.get(id)), judgement.on(id)));
        }
        return new LawReport(
                law.source().stem(),
                law.title(),
                law.jurisdiction(),
                law.source(),
                Summary.of(findings),
                findings,
                List.of(),
                law.diagnostics(),
                Stream.of(law.published(), law.lastReform())
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
