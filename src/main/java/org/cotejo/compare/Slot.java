package org.cotejo.compare;

import java.util.List;

/**
 * A line of two lists set beside each other.
 *
 * @param left places in the left list, none where only the right one has something
 * @param moved what is linked does not stand in the same order on both sides
 * @param pointer what is linked has its line elsewhere: this one only keeps its place
 */
record Slot(List<Integer> left, List<Integer> right, boolean moved, boolean pointer) {}
