package org.cotejo.compare;

import java.util.List;

/**
 * Items of two lists that answer to each other, by their places in the lists.
 *
 * @param left one, or several where {@code right} is one
 * @param likeness comparable within one matching alone
 */
record Link(List<Integer> left, List<Integer> right, double likeness) {
    Link {
        left = left.stream().sorted().toList();
        right = right.stream().sorted().toList();
    }

    static Link of(int left, int right, double likeness) {
        return new Link(List.of(left), List.of(right), likeness);
    }

    Link mirrored() {
        return new Link(right, left, likeness);
    }
}
