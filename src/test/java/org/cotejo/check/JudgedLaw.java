package org.cotejo.check;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.finding.Verdict;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.index.Unit;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAidsFinder;

/** A law with its verdicts and all their evidence, not only the few quotes that a finding shows. */
record JudgedLaw(Expression law, Map<String, Verdict> verdicts, Map<String, Evidence> evidence, Map<EId, Unit> units) {
    /** All at once: signals are what costs, and they run over many laws nearly as quickly as over one. */
    static List<JudgedLaw> of(List<Expression> laws, Rulebook rulebook) throws IOException {
        ReadingAidsFinder aids = new ReadingAidsFinder(Tradition.load(rulebook.tradition()));
        try (LawIndex index = LawIndex.inMemory()) {
            List<Expression> named = new ArrayList<>();
            for (Expression law : laws) {
                Expression renamed = LawEdits.named(law, "law " + named.size());
                named.add(renamed);
                index.put(renamed, "", aids.of(renamed));
            }
            try (LawSnapshot snapshot = index.snapshot()) {
                return judge(named, rulebook, snapshot);
            }
        }
    }

    private static List<JudgedLaw> judge(List<Expression> laws, Rulebook rulebook, LawSnapshot snapshot)
            throws IOException {
        AllEvidence all = AllEvidence.of(new SignalSearch(snapshot, rulebook), rulebook);
        Weigher weigher = new Weigher(rulebook);
        List<JudgedLaw> judged = new ArrayList<>();
        for (Expression law : laws) {
            String key = IndexedLaw.keyOf(law.source());
            Map<String, Evidence> evidence = all.on(key, weigher);
            Map<EId, Unit> units =
                    snapshot.units(key).stream().collect(Collectors.toMap(Unit::eId, Function.identity(), (a, b) -> a));
            judged.add(new JudgedLaw(law, verdicts(rulebook, evidence), evidence, units));
        }
        return judged;
    }

    private static Map<String, Verdict> verdicts(Rulebook rulebook, Map<String, Evidence> evidence) {
        List<Object> facts = new ArrayList<>();
        for (Requirement requirement : rulebook.requirements()) {
            facts.addAll(Facts.of(requirement, evidence.get(requirement.id()), LocalDate.MAX));
        }
        Judgement judgement = Logic.shipped().judge(facts);
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (Requirement requirement : rulebook.requirements()) {
            verdicts.put(
                    requirement.id(),
                    judgement
                            .on(requirement.id())
                            .map(org.cotejo.finding.Explanation.Ruling::verdict)
                            .orElse(Verdict.NOT_ASSESSED));
        }
        return verdicts;
    }

    /** What satisfies a requirement: its elements, or a reference that stands for them. */
    List<Passage> support(String requirement) {
        Evidence found = evidence.get(requirement);
        return Stream.concat(found.elements().values().stream().flatMap(List::stream), found.reference().stream())
                .toList();
    }

    /** Provisions that a requirement's verdict was read from, conditions against it included. */
    Set<EId> read(String requirement) {
        Set<EId> read = support(requirement).stream().map(Passage::eId).collect(Collectors.toCollection(TreeSet::new));
        evidence.get(requirement)
                .conditions()
                .values()
                .forEach(passages -> passages.forEach(passage -> read.add(passage.eId())));
        return read;
    }
}
