package org.cotejo.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs the items of two lists, the most alike first; an item is in one pair at most. Where two pairs are as good, the one
 * that stands further ahead wins.
 */
final class Matching {
    private final BitSet left = new BitSet();
    private final BitSet right = new BitSet();
    private final List<Link> links = new ArrayList<>();

    /** @param least what is less alike is no pair */
    void take(List<Link> candidates, double least) {
        candidates.stream()
                .filter(each -> each.likeness() >= least)
                .sorted(Comparator.comparingDouble((Link each) -> -each.likeness())
                        .thenComparing(each -> each.left().get(0) + each.right().get(0))
                        .thenComparing(each -> each.left().get(0)))
                .forEach(this::take);
    }

    private void take(Link link) {
        int one = link.left().get(0);
        int other = link.right().get(0);
        if (!left.get(one) && !right.get(other)) {
            left.set(one);
            right.set(other);
            links.add(link);
        }
    }

    boolean hasLeft(int item) {
        return left.get(item);
    }

    boolean hasRight(int item) {
        return right.get(item);
    }

    /** In the order of the left list. */
    List<Link> links() {
        return links.stream()
                .sorted(Comparator.comparing(link -> link.left().get(0)))
                .toList();
    }
}
