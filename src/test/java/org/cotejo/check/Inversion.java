package org.cotejo.check;

import java.util.Optional;

/** Ways of turning a duty into its contrary or into a wish, as Spanish drafters would write them. */
enum Inversion {
    NOT,
    NEVER,
    MAY,
    NOT_BOUND,
    FORBIDDEN,
    DISCRETION;

    /** The words in place of the verb; empty where this way does not fit it. What is denied is affirmed, whichever way. */
    Optional<String> of(DutyVerb verb) {
        String printed = verb.pronouns() + verb.word();
        if (verb.isNegated()) {
            return Optional.of(printed);
        }
        boolean many = verb.isPlural();
        return switch (this) {
            case NOT -> Optional.of("no " + printed);
            case NEVER -> Optional.of("en ningún caso " + printed);
            case DISCRETION -> Optional.of(printed + ", si lo considera conveniente,");
            case MAY -> verb.infinitive().map(it -> verb.pronouns() + (many ? "podrán" : "podrá") + it);
            case NOT_BOUND ->
                withoutPronouns(verb).map(it -> (many ? "no estarán obligados a" : "no estará obligado a") + it);
            case FORBIDDEN -> withoutPronouns(verb).map(it -> (many ? "tendrán" : "tendrá") + " prohibido" + it);
        };
    }

    private static Optional<String> withoutPronouns(DutyVerb verb) {
        return verb.pronouns().isBlank() ? verb.infinitive() : Optional.empty();
    }
}
