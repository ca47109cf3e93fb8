package org.cotejo.finding;

/** What a reader should know beside the verdict. */
public enum Flag {
    TRANSCRIBED,
    OUTDATED,
    BY_REFERENCE,
    PERMISSIVE,
    AMBIGUOUS
}
