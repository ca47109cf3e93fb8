package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Passage;
import org.cotejo.index.Sentence;
import org.cotejo.index.SignalSearch;
import org.cotejo.model.EId;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * One law before anything is weighed: for those who learn how sentences read that satisfy a requirement or speak against it.
 *
 * @param law key
 * @param cases of which something can be told; none where the rulebook knows no words
 * @param likest what the likest of its sentences scores, by key as of {@link Likeness#key}; of what the rulebook knows words
 */
public record LawReading(String law, List<Line> lines, List<Case> cases, Map<String, Double> likest) {
    /**
     * A sentence.
     *
     * @param forms what is looked at
     * @param found what signals found in it: keys as of {@link Likeness#key}
     */
    public record Line(EId eId, Set<String> forms, Set<String> found) {
        public Line {
            forms = Set.copyOf(forms);
            found = Set.copyOf(found);
        }
    }

    /**
     * Something to weigh.
     *
     * @param element empty where it is a condition
     */
    public record Case(Requirement requirement, Optional<Element> element, Group group, Map<Trait, Double> traits) {
        public Case {
            traits = Map.copyOf(traits);
        }
    }

    public LawReading {
        lines = List.copyOf(lines);
        cases = List.copyOf(cases);
        likest = Map.copyOf(likest);
    }

    /** All of these laws, by key. */
    public static List<LawReading> of(LawSnapshot snapshot, Rulebook rulebook, Set<String> laws) throws IOException {
        SignalSearch search = new SignalSearch(snapshot, rulebook, laws);
        AllEvidence all = AllEvidence.of(search, rulebook);
        LikeWords words = new LikeWords(rulebook);
        List<LawReading> readings = new ArrayList<>();
        for (String law : new TreeSet<>(laws)) {
            Map<String, Evidence> evidence = all.foundIn(law);
            List<Sentence> sentences = search.sentences(law);
            LawSentences read = new LawSentences(words, sentences);
            Traits traits = new Traits(words, read);
            List<Case> cases = new ArrayList<>();
            for (Requirement requirement : rulebook.requirements()) {
                addElements(requirement, evidence.get(requirement.id()), words, traits, cases);
                addConditions(requirement, evidence.get(requirement.id()), words, read, cases);
            }
            readings.add(new LawReading(law, lines(rulebook, evidence, sentences), cases, likest(words, read)));
        }
        return readings;
    }

    private static Map<String, Double> likest(LikeWords words, LawSentences sentences) {
        Map<String, Double> likest = new HashMap<>();
        words.numbers().forEach((key, number) -> likest.put(key, sentences.most(number)));
        return likest;
    }

    private static void addElements(
            Requirement requirement, Evidence evidence, LikeWords words, Traits traits, List<Case> cases) {
        for (Element element : requirement.elements()) {
            if (words.weighs(requirement, element)) {
                cases.add(new Case(
                        requirement,
                        Optional.of(element),
                        evidence.has(element) ? Group.FOUND : Group.UNFOUND,
                        traits.of(requirement, element, evidence)));
            }
        }
    }

    private static void addConditions(
            Requirement requirement, Evidence evidence, LikeWords words, LawSentences sentences, List<Case> cases) {
        Traits traits = new Traits(words, sentences);
        List<Condition> known = requirement.conflictWhen().stream()
                .filter(each -> words.weighs(requirement, each))
                .toList();
        for (Condition condition : known) {
            List<Passage> passages = evidence.of(condition);
            if (!passages.isEmpty()) {
                cases.add(new Case(
                        requirement, Optional.empty(), Group.HELD, traits.of(requirement, condition, passages)));
            }
        }
        if (evidence.conditions().keySet().stream().noneMatch(LikeWords::isAgainst)) {
            sentences
                    .mostUnusual(requirement, known.stream())
                    .map(each -> traits.ofUnheld(words.number(Likeness.key(requirement, each))))
                    .ifPresent(each -> cases.add(new Case(requirement, Optional.empty(), Group.UNHELD, each)));
        }
    }

    private static List<Line> lines(Rulebook rulebook, Map<String, Evidence> evidence, List<Sentence> sentences) {
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Passage own = sentence.passage();
            Set<String> found = new HashSet<>();
            for (Requirement requirement : rulebook.requirements()) {
                Evidence some = evidence.get(requirement.id());
                some.elements().forEach((element, passages) -> {
                    if (passages.stream().anyMatch(own::touches)) {
                        found.add(Likeness.key(requirement, element));
                    }
                });
                some.conditions().forEach((condition, passages) -> {
                    if (passages.stream().anyMatch(own::touches)) {
                        found.add(Likeness.key(requirement, condition));
                    }
                });
            }
            lines.add(new Line(own.eId(), Likeness.forms(sentence.stems()), found));
        }
        return lines;
    }
}
