package org.cotejo.ingest;

import java.util.Objects;

/**
 * How one level of a list is numbered.
 *
 * @param start first number
 * @param text what is printed, with {@code %1} to {@code %9} for the numbers of the levels from the outermost; a literal
 *     percent sign before a digit is not known to either Word format
 * @param restart number, from 1, of the level whose next item makes this one begin again; 0 for never, -1 for any level
 *     above, which is the rule
 * @param legal all numbers in digits, whatever their own format
 */
record ListLevel(int start, NumberFormat format, String text, int restart, boolean legal) {
    static final int COUNT = 9;
    static final ListLevel UNNUMBERED = new ListLevel(1, NumberFormat.NONE, "", -1, false);

    ListLevel {
        Objects.requireNonNull(format);
        Objects.requireNonNull(text);
    }

    ListLevel startingAt(int other) {
        return new ListLevel(other, format, text, restart, legal);
    }
}
