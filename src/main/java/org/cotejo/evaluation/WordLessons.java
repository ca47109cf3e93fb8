package org.cotejo.evaluation;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.check.LawReading;
import org.cotejo.index.Stems;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Words;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * What examples and judged laws teach of words: which texts satisfy what. Of a requirement that the person has met or
 * partial, the sentences where signals found an element in an article that she names satisfy it; the law's other articles do
 * not.
 */
final class WordLessons {
    private final Rulebook rulebook;
    private final Truths truths;

    /** @param rulebook its examples count as texts */
    WordLessons(Rulebook rulebook, Truths truths) {
        this.rulebook = rulebook;
        this.truths = truths;
    }

    /** A likeness without weights. */
    Likeness words(List<LawReading> readings) throws IOException {
        WordLearner learner = new WordLearner();
        Map<String, Integer> spread = addExamples(learner);
        int examples = learner.size();
        readings.forEach(reading -> addSentences(reading, learner));
        Set<String> keys = new TreeSet<>();
        for (Requirement requirement : rulebook.requirements()) {
            requirement.elements().forEach(element -> keys.add(Likeness.key(requirement, element)));
            requirement.conflictWhen().forEach(condition -> keys.add(Likeness.key(requirement, condition)));
        }
        Map<String, Words> words = learner.learn(
                List.copyOf(keys),
                (key, text) -> !Likeness.isCondition(key)
                        && truths.isNamed(text.source(), Likeness.requirement(key), new Place(text.article())));
        spread.values().removeIf(count -> count < 2);
        return new Likeness(readings.size(), examples, spread, words, Map.of());
    }

    private Map<String, Integer> addExamples(WordLearner learner) {
        Map<String, Integer> spread = new HashMap<>();
        for (Requirement requirement : rulebook.requirements()) {
            for (Example example : requirement.examples()) {
                List<String> stems = Stems.of(example.text());
                new HashSet<>(stems).forEach(stem -> spread.merge(stem, 1, Integer::sum));
                Set<String> says = new HashSet<>();
                example.finds().forEach(key -> says.add(Likeness.elementKey(requirement.id(), key)));
                example.conflicts().forEach(key -> says.add(Likeness.conditionKey(requirement.id(), key)));
                learner.add(new WordLearner.Text("", "", Likeness.forms(stems), says));
            }
        }
        return spread;
    }

    private void addSentences(LawReading reading, WordLearner learner) {
        for (LawReading.Line line : reading.lines()) {
            Place place = Place.of(line.eId());
            Set<String> says = new HashSet<>();
            for (String key : line.found()) {
                if (truths.isSaid(reading.law(), key, place)) {
                    says.add(key);
                }
            }
            learner.add(new WordLearner.Text(reading.law(), place.article().path(), line.forms(), says));
        }
    }
}
