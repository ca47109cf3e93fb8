package org.cotejo.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.cotejo.model.EId;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Speech;

/**
 * How one finding came about: everything that was looked for, what it found, what was seen and did not count, and the
 * rules that spoke.
 *
 * @param law id of the law
 * @param parts elements, then conditions against the law, then the reference to the reference, each in the rulebook's order
 * @param names that the law gives and that stand in the passages seen, in the order of the law
 * @param rulings what the rules proposed, the strongest first: that one decided; none where the requirement did not apply
 */
public record Explanation(
        String law,
        String title,
        LocalDate asOf,
        Requirement requirement,
        Finding finding,
        List<Part> parts,
        List<Name> names,
        List<Ruling> rulings) {
    /** What a part is to the judgement. */
    public enum Kind {
        ELEMENT,
        CONDITION,
        REFERENCE
    }

    /**
     * One thing that was looked for.
     *
     * @param key as in the rulebook, empty for the reference
     * @param effect what it does to the verdict where it holds: of a condition its effect, of the reference its weight
     * @param since since when it is asked; after the day asked, it was not
     * @param holds whether it was found, and so counts
     * @param faculty found only as a faculty or a wish
     * @param signals every signal, in the rulebook's order
     * @param uncounted passages that a signal found and that do not count, in the order of the law
     * @param near where it was not found, the passages of which a signal found most parts, best first
     */
    public record Part(
            Kind kind,
            String key,
            String what,
            String effect,
            LocalDate since,
            boolean holds,
            boolean faculty,
            List<Tried> signals,
            List<Uncounted> uncounted,
            List<NearMiss> near) {
        public Part {
            Objects.requireNonNull(kind);
            signals = List.copyOf(signals);
            uncounted = List.copyOf(uncounted);
            near = List.copyOf(near);
        }
    }

    /** A signal as the rulebook writes it, with the passages it found that count; none where it stayed silent. */
    public record Tried(String signal, List<Seen> seen) {
        public Tried {
            seen = List.copyOf(seen);
        }
    }

    /** A passage that counts, and what it does with its words. */
    public record Seen(Quotation quotation, Speech speech) {}

    /** Why a passage does not count. */
    public enum Reason {
        DEFINITION,
        REPEALED,
        EXCEPTED,
        UNLIKE
    }

    /**
     * @param by for what is excepted the signal that takes the provision out of consideration, for what is too unlike the
     *     requirement a sentence that says what it weighs; empty for the other reasons
     */
    public record Uncounted(Quotation quotation, Reason reason, String by) {}

    /**
     * A passage that a signal almost found.
     *
     * @param has parts of the signal that stand in the passage or in its opening words
     * @param lacks parts it does not have; none where all are there, but too far apart or in another order
     */
    public record NearMiss(EId eId, String citation, String text, String signal, List<String> has, List<String> lacks) {
        public NearMiss {
            has = List.copyOf(has);
            lacks = List.copyOf(lacks);
        }
    }

    /**
     * A name of the law's own that signals read as a noun.
     *
     * @param nouns what it stands for
     * @param eId of the provision that says so
     */
    public record Name(String name, List<String> nouns, EId eId, String citation) {
        public Name {
            nouns = List.copyOf(nouns);
        }
    }

    /** What a rule proposed. */
    public record Ruling(Verdict verdict, String rule) {}

    public Explanation {
        Objects.requireNonNull(law);
        Objects.requireNonNull(asOf);
        parts = List.copyOf(parts);
        names = List.copyOf(names);
        rulings = List.copyOf(rulings);
    }
}
