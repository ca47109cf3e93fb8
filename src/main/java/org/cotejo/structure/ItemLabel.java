package org.cotejo.structure;

/**
 * One way to read the start of a line as the label of an item of a list.
 *
 * @param punctuation after the number, {@code .-} or {@code )}: lists keep theirs
 * @param end where the item's own words begin
 */
record ItemLabel(Kind kind, Numeral numeral, String punctuation, int end) {
    enum Kind {
        ROMAN,
        UPPER,
        LOWER,
        ARABIC,
        LOWER_ROMAN
    }

    int value() {
        return numeral.value();
    }
}
