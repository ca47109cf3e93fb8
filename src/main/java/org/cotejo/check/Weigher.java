package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Speech;

/**
 * Sets what signals found beside how sentences read that persons judged: leaves out what reads too unlike the element or the
 * condition, and lets count the one sentence that reads enough like what no signal found. What the verdict is, the rules are
 * told as always. References, and what nobody learned the words of, stay as they are. Immutable.
 */
final class Weigher {
    private final Rulebook rulebook;
    private final Map<Group, Weights> weights;
    private final LikeWords words;

    Weigher(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.weights = rulebook.likeness().weights();
        this.words = new LikeWords(rulebook);
    }

    /**
     * @param evidence of one law, by requirement
     * @param law its key
     * @param search that found it
     */
    Map<String, Evidence> weigh(Map<String, Evidence> evidence, String law, SignalSearch search) throws IOException {
        LawSentences sentences = new LawSentences(words, search.sentences(law));
        Map<String, Evidence> weighed = new HashMap<>();
        for (Requirement requirement : rulebook.requirements()) {
            weighed.put(
                    requirement.id(), new Weighing(requirement, evidence.get(requirement.id()), sentences).weighed());
        }
        return weighed;
    }

    /** One requirement in one law. */
    private final class Weighing {
        private final Requirement requirement;
        private final Evidence found;
        private final LawSentences sentences;
        private final Traits traits;
        private final Map<Element, List<Passage>> elements = new LinkedHashMap<>();
        private final Map<Element, List<LeftOut>> leftOut = new LinkedHashMap<>();
        private final Map<Condition, List<Passage>> conditions = new LinkedHashMap<>();
        private final Map<Condition, List<LeftOut>> dismissed = new LinkedHashMap<>();

        Weighing(Requirement requirement, Evidence found, LawSentences sentences) {
            this.requirement = requirement;
            this.found = found;
            this.sentences = sentences;
            this.traits = new Traits(words, sentences);
        }

        Evidence weighed() {
            for (Element element : requirement.elements()) {
                if (requirement.kind() == Requirement.Kind.MUST_NOT_CONTAIN
                        || !words.knows(Likeness.key(requirement, element))) {
                    keep(element);
                } else if (found.has(element)) {
                    weighFound(element);
                } else {
                    weighUnfound(element);
                }
            }
            found.conditions().forEach(this::weighHeld);
            if (conditions.keySet().stream().noneMatch(Weigher::isAgainst)) {
                weighUnheld();
            }
            return new Evidence(elements, conditions, found.reference(), leftOut, dismissed);
        }

        private void keep(Element element) {
            if (found.has(element)) {
                elements.put(element, found.of(element));
            }
        }

        private void weighFound(Element element) {
            Map<Trait, Double> told = traits.of(requirement, element, found);
            if (counts(Group.FOUND, told, true)) {
                elements.put(element, found.of(element));
            } else {
                leftOut.put(element, leftOut(found.of(element), Group.FOUND, told));
            }
        }

        /** Where a silent law complies, one sentence that no signal finds is no reason that it should not. */
        private void weighUnfound(Element element) {
            Map<Trait, Double> told = traits.of(requirement, element, found);
            boolean mayComplete =
                    !requirement.metIfAbsent() || !found.elements().isEmpty();
            if (mayComplete && counts(Group.UNFOUND, told, false)) {
                int number = words.number(Likeness.key(requirement, element));
                int sentence = traits.likest(number);
                if (sentence >= 0 && EvidenceGatherer.counts(element, sentences.passage(sentence))) {
                    double likelihood = weights.get(Group.UNFOUND).weigh(told);
                    elements.put(element, List.of(sentences.evidence(sentence, number, likelihood)));
                }
            }
        }

        private void weighHeld(Condition condition, List<Passage> passages) {
            Map<Trait, Double> told = isWeighed(condition) ? traits.of(requirement, condition, passages) : Map.of();
            if (told.isEmpty() || counts(Group.HELD, told, true)) {
                conditions.put(condition, passages);
            } else {
                dismissed.put(condition, leftOut(passages, Group.HELD, told));
            }
        }

        private void weighUnheld() {
            Optional<Condition> likest = requirement.conflictWhen().stream()
                    .filter(condition -> isWeighed(condition) && !dismissed.containsKey(condition))
                    .max((one, other) -> Double.compare(score(one), score(other)));
            if (likest.isPresent()) {
                int number = words.number(Likeness.key(requirement, likest.get()));
                Map<Trait, Double> told = traits.ofUnheld(number);
                int sentence = traits.likest(number);
                if (sentence >= 0
                        && counts(Group.UNHELD, told, false)
                        && sentences.passage(sentence).speech() != Speech.REPEALED) {
                    double likelihood = weights.get(Group.UNHELD).weigh(told);
                    conditions.put(likest.get(), List.of(sentences.evidence(sentence, number, likelihood)));
                }
            }
        }

        private double score(Condition condition) {
            int number = words.number(Likeness.key(requirement, condition));
            return sentences.score(traits.likest(number), number);
        }

        private boolean isWeighed(Condition condition) {
            return isAgainst(condition) && words.knows(Likeness.key(requirement, condition));
        }
    }

    /** What only caps a verdict is no contradiction that others could read alike. */
    static boolean isAgainst(Condition condition) {
        return condition.effect() != Condition.Effect.PARTIAL;
    }

    private boolean counts(Group group, Map<Trait, Double> told, boolean unweighed) {
        Weights some = weights.get(group);
        return some == null ? unweighed : some.counts(told);
    }

    private List<LeftOut> leftOut(List<Passage> passages, Group group, Map<Trait, Double> told) {
        List<LeftOut> out = new ArrayList<>();
        double likelihood = weights.get(group).weigh(told);
        passages.forEach(passage -> out.add(new LeftOut(passage, group, told, likelihood)));
        Collections.sort(out);
        return out;
    }
}
