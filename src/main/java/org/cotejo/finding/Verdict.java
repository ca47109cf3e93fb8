package org.cotejo.finding;

/**
 * The judgement on one requirement, strongest first: where several rules propose a verdict, the earlier one here holds.
 */
public enum Verdict {
    /** The part could not be read, or the requirement does not apply as of the date asked. */
    NOT_ASSESSED,
    /** The law legislates what only the reference's own legislator may. */
    EXCESS,
    /** The text contradicts the reference. */
    CONFLICT,
    /** The engine cannot tell: a person must. */
    UNCLEAR,
    /** Some elements are found, or something caps the judgement. */
    PARTIAL,
    /** Every element is found, or nothing forbidden is. */
    MET,
    /** No element is found. */
    ABSENT
}
