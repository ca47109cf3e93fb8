package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.index.Passage;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Severity;
import org.cotejo.rulebook.Signal;

/** What signals found on one requirement in one law, being weighed. */
final class Weighing {
    private static final double CERTAIN = 0.9;

    private final Map<Group, Weights> weights;
    private final LikeWords words;
    private final LawSentences sentences;
    private final SetAside setAside;
    private final Requirement requirement;
    private final Evidence found;
    private final Traits traits;
    private final Map<Element, List<Passage>> elements = new LinkedHashMap<>();
    private final Map<Element, List<LeftOut>> leftOut = new LinkedHashMap<>();
    private final Map<Condition, List<Passage>> conditions = new LinkedHashMap<>();
    private final Map<Condition, List<LeftOut>> dismissed = new LinkedHashMap<>();

    Weighing(
            Likeness likeness,
            LikeWords words,
            LawSentences sentences,
            SetAside setAside,
            Requirement requirement,
            Evidence found) {
        this.weights = likeness.weights();
        this.words = words;
        this.sentences = sentences;
        this.setAside = setAside;
        this.requirement = requirement;
        this.found = found;
        this.traits = new Traits(words, sentences);
    }

    /** Once. */
    Evidence weighed() throws IOException {
        for (Element element : requirement.elements()) {
            boolean isWeighed = words.weighs(requirement, element);
            if (found.has(element)) {
                weighFound(element, isWeighed && mayLeaveOut());
            } else if (isWeighed && maySupply()) {
                weighUnfound(element);
            }
        }
        found.conditions().forEach(this::weighHeld);
        if (conditions.keySet().stream().noneMatch(LikeWords::isAgainst)) {
            weighUnheld();
        }
        return new Evidence(elements, conditions, found.reference(), leftOut, dismissed);
    }

    /** Whether what signals found may be left out: not where that would make a law silent, and so comply with what matters most. */
    private boolean mayLeaveOut() {
        return requirement.severity() != Severity.CRITICAL || !requirement.metIfAbsent();
    }

    private void weighFound(Element element, boolean mayGo) {
        List<Passage> passages = found.of(element);
        Map<Trait, Double> told = mayGo ? traits.of(requirement, element, found) : Map.of();
        if (stands(Group.FOUND, told, Likeness.key(requirement, element), passages)) {
            elements.put(element, passages);
        } else {
            leftOut.put(element, leftOut(passages, Group.FOUND, told));
        }
    }

    /** Where a wrong «met» is worst, what signals find against the law stands. */
    private void weighHeld(Condition condition, List<Passage> passages) {
        boolean mayGo = words.weighs(requirement, condition) && requirement.severity() != Severity.CRITICAL;
        Map<Trait, Double> told = mayGo ? traits.of(requirement, condition, passages) : Map.of();
        if (stands(Group.HELD, told, Likeness.key(requirement, condition), passages)) {
            conditions.put(condition, passages);
        } else {
            dismissed.put(condition, leftOut(passages, Group.HELD, told));
        }
    }

    /** Whether what signals found counts: as long as it is not told to be unlikely, and to be something else. */
    private boolean stands(Group group, Map<Trait, Double> told, String key, List<Passage> passages) {
        Weights some = weights.get(group);
        return told.isEmpty()
                || some == null
                || some.weigh(told) >= asked(group)
                || !traits.areOfAnother(words.number(key), passages);
    }

    /** What must be reached to count; where a wrong «met» is worst, what signals found must be as good as certain. */
    private double asked(Group group) {
        double threshold = weights.get(group).threshold();
        return group == Group.FOUND && requirement.severity() == Severity.CRITICAL
                ? Math.max(CERTAIN, threshold)
                : threshold;
    }

    /**
     * Whether a sentence that no signal found may count: not where a wrong «met» is worst; and where a silent law complies,
     * only beside another element, since one such sentence is no reason that it should not.
     */
    private boolean maySupply() {
        return requirement.severity() != Severity.CRITICAL
                && (!requirement.metIfAbsent() || !found.elements().isEmpty());
    }

    private void weighUnfound(Element element) throws IOException {
        Optional<Passage> likest = supplied(
                Group.UNFOUND,
                traits.of(requirement, element, found),
                words.number(Likeness.key(requirement, element)),
                element.unless());
        if (likest.isPresent() && !setAside.isDenied(element, likest.get().law())) {
            likest.filter(passage -> EvidenceGatherer.counts(element, passage))
                    .ifPresent(passage -> elements.put(element, List.of(passage)));
        }
    }

    private void weighUnheld() throws IOException {
        Optional<Condition> likest = sentences.mostUnusual(
                requirement,
                requirement.conflictWhen().stream()
                        .filter(condition ->
                                words.weighs(requirement, condition) && !dismissed.containsKey(condition)));
        if (likest.isPresent()) {
            Condition condition = likest.get();
            int number = words.number(Likeness.key(requirement, condition));
            supplied(Group.UNHELD, traits.ofUnheld(number), number, condition.unless())
                    .filter(EvidenceGatherer::isInForce)
                    .ifPresent(passage -> conditions.put(condition, List.of(passage)));
        }
    }

    /** The sentence that reads most like what no signal found, where it does enough and no signal sets it aside. */
    private Optional<Passage> supplied(Group group, Map<Trait, Double> told, int number, List<Signal> unless)
            throws IOException {
        Weights some = weights.get(group);
        int sentence = sentences.likest(number);
        if (sentence < 0
                || some == null
                || !some.counts(told)
                || setAside.isBarred(unless, sentences.passage(sentence))) {
            return Optional.empty();
        }
        return Optional.of(sentences.evidence(sentence, number, some.weigh(told)));
    }

    private List<LeftOut> leftOut(List<Passage> passages, Group group, Map<Trait, Double> told) {
        List<LeftOut> out = new ArrayList<>();
        double likelihood = weights.get(group).weigh(told);
        passages.forEach(passage -> out.add(new LeftOut(passage, group, told, likelihood, asked(group))));
        Collections.sort(out);
        return out;
    }
}
