package org.cotejo.check;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.index.Passage;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Requirement;

/** What can be told of an element or a condition in one law, all that its signals found being known. */
final class Traits {
    private final LikeWords words;
    private final LawSentences sentences;

    Traits(LikeWords words, LawSentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /**
     * Of an element whose words are known.
     *
     * @param evidence on the requirement, before anything is left out
     */
    Map<Trait, Double> of(Requirement requirement, Element element, Evidence evidence) {
        int number = words.number(Likeness.key(requirement, element));
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        if (evidence.has(element)) {
            List<Passage> shown = Quotations.choose(evidence.of(element));
            addFound(number, shown, traits);
            traits.put(Trait.PASSAGES, Math.log1p(shown.size()));
        }
        addLaw(number, traits);
        traits.put(Trait.LAW_MARGIN, sentences.margin(sentences.likest(number), number));
        addOthers(requirement, element, evidence, number, traits);
        return traits;
    }

    /** How the whole law reads, and how laws usually do. */
    private void addLaw(int number, Map<Trait, Double> traits) {
        traits.put(Trait.LAW, sentences.most(number));
        traits.put(Trait.USUAL, words.words(number).usual());
        traits.put(Trait.FREQUENCY, words.words(number).frequency());
    }

    private void addFound(int number, List<Passage> shown, Map<Trait, Double> traits) {
        int likest = likest(number, shown);
        traits.put(Trait.SENTENCE, sentences.score(likest, number));
        traits.put(Trait.SENTENCE_MARGIN, sentences.margin(likest, number));
    }

    private void addOthers(
            Requirement requirement, Element element, Evidence evidence, int number, Map<Trait, Double> traits) {
        Set<String> articles = new HashSet<>();
        int found = 0;
        double rival = 0;
        for (Element other : requirement.elements()) {
            String key = Likeness.key(requirement, other);
            if (!other.equals(element)) {
                found += evidence.has(other) ? 1 : 0;
                Quotations.choose(evidence.of(other)).forEach(passage -> articles.add(article(passage)));
                if (words.knows(key)) {
                    rival = Math.max(rival, sentences.most(words.number(key)));
                }
            }
        }
        int others = requirement.elements().size() - 1;
        traits.put(Trait.COMPLETENESS, others == 0 ? 0.5 : found / (double) others);
        traits.put(
                Trait.COMPANY,
                sentences.score(
                        sentences.likest(number, i -> articles.contains(article(sentences.passage(i)))), number));
        traits.put(Trait.RIVAL, rival);
    }

    /** Of a condition whose words are known and that signals found to hold. */
    Map<Trait, Double> of(Requirement requirement, Condition condition, List<Passage> passages) {
        int number = words.number(Likeness.key(requirement, condition));
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        traits.put(Trait.SENTENCE, sentences.score(likest(number, passages), number));
        addLaw(number, traits);
        return traits;
    }

    /** Of a condition whose words are known and that signals did not find to hold. */
    Map<Trait, Double> ofUnheld(int number) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        addLaw(number, traits);
        traits.put(Trait.LAW_MARGIN, sentences.margin(sentences.likest(number), number));
        return traits;
    }

    private int likest(int number, List<Passage> among) {
        return sentences.likest(number, i -> among.stream()
                .anyMatch(passage -> sentences.passage(i).touches(passage)));
    }

    /** Whether the likest of some passages reads like what belongs to another requirement. */
    boolean areOfAnother(int number, List<Passage> passages) {
        return sentences.isOfAnother(likest(number, passages), number);
    }

    /** The first part of an eId, or, of what stands in a transitory decree, the first two. */
    private static String article(Passage passage) {
        String eId = passage.eId().value();
        int end = eId.indexOf("__");
        if (end >= 0 && passage.transitory()) {
            end = eId.indexOf("__", end + 2);
        }
        return end < 0 ? eId : eId.substring(0, end);
    }
}
