package org.cotejo.compare;

import java.util.List;
import java.util.Objects;

/**
 * Words that are proposed for a law.
 *
 * @param target eId of the provision that is changed or, for an addition, after which it goes; empty for words without a place
 * @param citation of what is changed or added, in the language of the law; empty for words without a place
 * @param requirements that it is for
 * @param inForce the words of today, a line for each paragraph; empty for an addition
 * @param proposed the words instead; empty for a repeal
 * @param decisions what a person must decide before
 */
public record Proposal(
        Kind kind,
        String target,
        String citation,
        List<String> requirements,
        String inForce,
        String proposed,
        List<String> decisions) {
    /** What happens to the law. */
    public enum Kind {
        REFORM,
        /** Of a unit inside an article or a division that is there. */
        ADD,
        /** Of a whole article, or of more. */
        ADD_ARTICLE,
        REPEAL,
        /** Words that still want a place in the law. */
        MODEL
    }

    public Proposal {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(target);
        Objects.requireNonNull(citation);
        requirements = List.copyOf(requirements);
        Objects.requireNonNull(inForce);
        Objects.requireNonNull(proposed);
        decisions = List.copyOf(decisions);
    }

    /** What today's words and the proposed ones say otherwise, in order. */
    public List<Piece> words() {
        return WordDiff.between(inForce, proposed).pieces();
    }
}
