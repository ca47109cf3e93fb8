package org.cotejo.structure;

import org.cotejo.model.Level;

/**
 * An item of a list, placed.
 *
 * @param depth 0 for items of the article itself
 * @param end where its own words begin in the line
 */
record Item(int depth, Level level, Numeral numeral, int end) {}
