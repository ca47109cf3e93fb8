package org.cotejo.report;

import java.util.EnumMap;
import java.util.Map;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Provision;
import org.cotejo.model.TransitoryDecree;

/**
 * How many provisions a law has.
 *
 * @param byLevel in the body alone; no key for what does not occur
 * @param transitory transitory articles, of all decrees
 */
record StructureCounts(Map<Level, Integer> byLevel, int transitory) {
    static StructureCounts of(Expression law) {
        Map<Level, Integer> byLevel = new EnumMap<>(Level.class);
        law.body().stream()
                .flatMap(Provision::walk)
                .forEach(provision -> byLevel.merge(provision.level(), 1, Integer::sum));
        int transitory = law.transitory().stream()
                .map(TransitoryDecree::provisions)
                .mapToInt(java.util.List::size)
                .sum();
        return new StructureCounts(byLevel, transitory);
    }

    int body(Level level) {
        return byLevel.getOrDefault(level, 0);
    }
}
