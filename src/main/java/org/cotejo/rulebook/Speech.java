package org.cotejo.rulebook;

/** What a provision does with the words it uses. */
public enum Speech {
    /** Binds someone, or states a rule. */
    DUTY,
    /** Lets someone, or wishes: may, shall seek to, as far as resources allow. */
    FACULTY,
    /** Denies a duty, or forbids what is found. */
    DENIAL,
    /** Says what a term means. */
    DEFINITION,
    /** Is repealed and says nothing any more. */
    REPEALED
}
