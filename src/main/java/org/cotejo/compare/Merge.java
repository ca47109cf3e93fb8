package org.cotejo.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two linked lists as one list of lines that keeps both orders: what is linked in one line, what only one has in its place.
 * Links that cross others cannot keep both: the fewest and least alike are told as moved. They have their line where the
 * left list has them, and a pointer where the right one does.
 */
final class Merge {
    private final int lefts;
    private final int rights;
    private final Map<Integer, Link> ofLeft = new HashMap<>();
    private final Map<Integer, Link> ofRight = new HashMap<>();
    private final Set<Link> kept;
    private final List<Slot> slots = new ArrayList<>();
    private int right;

    private Merge(int lefts, int rights, List<Link> links, Set<Link> kept) {
        this.lefts = lefts;
        this.rights = rights;
        this.kept = kept;
        for (Link link : links) {
            link.left().forEach(i -> ofLeft.put(i, link));
            link.right().forEach(j -> ofRight.put(j, link));
        }
    }

    /** @param kept the links that keep their order, as {@link #inOrder} finds them */
    static List<Slot> of(int lefts, int rights, List<Link> links, Set<Link> kept) {
        Merge merge = new Merge(lefts, rights, links, kept);
        merge.run();
        return List.copyOf(merge.slots);
    }

    /** The links that can all keep their order, as many and as much alike as possible. */
    static Set<Link> inOrder(List<Link> links) {
        int size = links.size();
        double[] best = new double[size];
        int[] before = new int[size];
        int end = -1;
        for (int k = 0; k < size; k++) {
            before[k] = -1;
            for (int m = 0; m < k; m++) {
                if (follows(links.get(m), links.get(k)) && best[m] > best[k]) {
                    best[k] = best[m];
                    before[k] = m;
                }
            }
            best[k] += 1 + links.get(k).likeness();
            end = end < 0 || best[k] > best[end] ? k : end;
        }
        Set<Link> kept = new HashSet<>();
        for (int k = end; k >= 0; k = before[k]) {
            kept.add(links.get(k));
        }
        return kept;
    }

    private static boolean follows(Link one, Link other) {
        return one.left().get(0) < other.left().get(0)
                && one.right().get(0) < other.right().get(0);
    }

    private void run() {
        for (int i = 0; i < lefts; i++) {
            Link link = ofLeft.get(i);
            if (link == null) {
                slots.add(new Slot(List.of(i), List.of(), false, false));
            } else if (link.left().get(0) == i) {
                if (kept.contains(link)) {
                    rightsUntil(link.right().get(0));
                }
                slots.add(new Slot(link.left(), link.right(), !kept.contains(link), false));
            } else if (!isNext(link.left(), i)) {
                slots.add(new Slot(List.of(i), link.right(), true, true));
            }
        }
        rightsUntil(rights);
    }

    /** What the right list has before a place and has not been told. */
    private void rightsUntil(int end) {
        for (; right < end; right++) {
            Link link = ofRight.get(right);
            if (link == null) {
                slots.add(new Slot(List.of(), List.of(right), false, false));
            } else if (isPointed(link)) {
                slots.add(new Slot(link.left(), List.of(right), true, true));
            }
        }
    }

    private boolean isPointed(Link link) {
        boolean first = link.right().get(0) == right;
        return first ? !kept.contains(link) : !isNext(link.right(), right);
    }

    /** Whether an item stands right behind the one it belongs to. */
    private static boolean isNext(List<Integer> items, int item) {
        return items.contains(item - 1);
    }
}
