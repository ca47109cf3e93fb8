package org.cotejo.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The running numbers of all lists of a Word file. Lists made from one pattern count on from each other; one that says
 * where it starts does so at its first item.
 */
final class ListCounters {
    private final Map<String, ListCounter> byPattern = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * Counts the next item of a list and gives its label.
     *
     * @param levels of the pattern, as many as {@link ListLevel#COUNT}
     * @param starts numbers that this list sets for some of its levels
     */
    String next(String pattern, String list, List<ListLevel> levels, Map<Integer, Integer> starts, int level) {
        ListCounter counter = byPattern.computeIfAbsent(pattern, key -> new ListCounter());
        if (starts.containsKey(level) && begun.add(list + "/" + level)) {
            counter.restart(level);
        }
        List<ListLevel> started = new ArrayList<>(levels);
        starts.forEach((index, start) -> started.set(index, levels.get(index).startingAt(start)));
        return counter.next(started, level);
    }
}
