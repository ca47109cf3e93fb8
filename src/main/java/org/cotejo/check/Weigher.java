package org.cotejo.check;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.index.Sentence;
import org.cotejo.index.SignalSearch;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * Sets what signals found beside how sentences read that persons judged: leaves out what reads too unlike the element or the
 * condition and like something else (words that nobody has judged tell nothing), and lets count the one sentence that reads
 * enough like what no signal found. What the verdict is, the rules are told as always. References, and what nobody learned
 * the words of, stay as they are. Immutable.
 */
final class Weigher {
    /** A law of more sentences, many times the longest code, is left to signals: each is set beside all that is known. */
    private static final int MOST_SENTENCES = 20_000;

    private final Rulebook rulebook;
    private final LikeWords words;

    Weigher(Rulebook rulebook) {
        this.rulebook = rulebook;
        this.words = new LikeWords(rulebook);
    }

    /**
     * @param evidence of one law, by requirement
     * @param law its key
     * @param search that found it
     * @param setAside by the same signals, in all laws of the run
     */
    Map<String, Evidence> weigh(Map<String, Evidence> evidence, String law, SignalSearch search, SetAside setAside)
            throws IOException {
        List<Sentence> all = search.sentences(law);
        if (all.size() > MOST_SENTENCES) {
            return evidence;
        }
        LawSentences sentences = new LawSentences(words, all);
        Map<String, Evidence> weighed = new HashMap<>();
        for (Requirement requirement : rulebook.requirements()) {
            Evidence found = evidence.get(requirement.id());
            weighed.put(
                    requirement.id(),
                    new Weighing(rulebook.likeness(), words, sentences, setAside, requirement, found).weighed());
        }
        return weighed;
    }
}
