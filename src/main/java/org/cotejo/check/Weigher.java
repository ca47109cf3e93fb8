package org.cotejo.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.index.Passage;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * Leaves out of the evidence what the signals found and what is too unlike the words that usually satisfy the element: the
 * stem that two words share, the clause of another chapter. Whether that makes an element unfound, the rules are told as
 * always. What speaks against a law, references, elements whose words nobody learned and requirements that a silent law
 * meets stay as they are. Immutable.
 */
final class Weigher {
    private final Rulebook rulebook;
    private final Weights weights;
    private final TypicalWords words;

    Weigher(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.weights = rulebook.likeness().weights();
        this.words = new TypicalWords(rulebook);
    }

    /**
     * @param evidence of one law, by requirement
     * @param search that found it
     */
    Map<String, Evidence> weigh(Map<String, Evidence> evidence, SignalSearch search) {
        Traits traits = new Traits(rulebook, words, evidence, search);
        Map<String, Evidence> weighed = new HashMap<>();
        for (Requirement requirement : rulebook.requirements()) {
            Evidence found = evidence.get(requirement.id());
            weighed.put(requirement.id(), compliesInSilence(requirement) ? found : weigh(requirement, found, traits));
        }
        return weighed;
    }

    /** Where a law that says nothing complies, to leave something out could make it comply. */
    private static boolean compliesInSilence(Requirement requirement) {
        return requirement.kind() == Requirement.Kind.MUST_NOT_CONTAIN || requirement.metIfAbsent();
    }

    private Evidence weigh(Requirement requirement, Evidence found, Traits traits) {
        Map<Element, List<Passage>> kept = new LinkedHashMap<>();
        Map<Element, List<LeftOut>> leftOut = new LinkedHashMap<>();
        found.elements().forEach((element, passages) -> {
            List<LeftOut> unlike = new ArrayList<>();
            List<Passage> like = new ArrayList<>(passages);
            if (words.knows(requirement, element)) {
                like.removeIf(passage -> isUnlike(requirement, element, passage, traits, unlike));
            }
            if (!like.isEmpty()) {
                kept.put(element, like);
            }
            if (!unlike.isEmpty()) {
                unlike.sort(Comparator.naturalOrder());
                leftOut.put(element, unlike);
            }
        });
        return new Evidence(kept, found.conditions(), found.reference(), leftOut);
    }

    private boolean isUnlike(
            Requirement requirement, Element element, Passage passage, Traits traits, List<LeftOut> unlike) {
        Map<Trait, Double> told = traits.of(requirement, element, passage);
        double likelihood = weights.weigh(told);
        if (likelihood < weights.threshold()) {
            unlike.add(new LeftOut(passage, told, likelihood));
            return true;
        }
        return false;
    }
}
