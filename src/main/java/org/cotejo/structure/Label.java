package org.cotejo.structure;

import org.cotejo.model.Level;

/**
 * The label of a unit at the start of a line.
 *
 * @param end where the unit's own words begin in the line
 * @param separated whether punctuation parts the number from the words
 * @param worded whether the label says what unit it is
 */
record Label(Level level, Numeral numeral, int end, boolean separated, boolean worded) {}
