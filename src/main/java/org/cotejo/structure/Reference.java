package org.cotejo.structure;

import java.util.List;
import java.util.Objects;
import org.cotejo.text.TextRange;

/**
 * Words that lead to one or more provisions.
 *
 * @param range the words, with the name of the law where it is said
 * @param scope whose provisions they are
 * @param law name of the other law as printed, empty for this one
 * @param addresses in the order of the words; empty where a law is named as a whole
 */
public record Reference(TextRange range, Scope scope, String law, List<Address> addresses) {
    /** Whose provisions are meant. */
    public enum Scope {
        /** This law's, said or meant by saying nothing. */
        OWN,
        /** Another law's, named. */
        OTHER,
        /** Those of the law that was named before, as in «de dicha Ley». */
        SAME
    }

    public Reference {
        Objects.requireNonNull(range);
        Objects.requireNonNull(scope);
        Objects.requireNonNull(law);
        addresses = List.copyOf(addresses);
    }
}
