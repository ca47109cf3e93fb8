package org.cotejo.structure;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.Level;

/** Follows the numbers of siblings, one sequence a level. */
final class NumberSequence {
    enum News {
        NONE,
        SKIPPED,
        RESTARTED
    }

    private final Map<Level, Integer> last = new EnumMap<>(Level.class);
    private final Set<Level> restarted = EnumSet.noneOf(Level.class);

    /** What is odd about the next number; a sequence that did not begin with 1 has no gaps. */
    News next(Level level, Numeral numeral) {
        Numeral end = numeral.last();
        Integer before = last.get(level);
        if (!end.isPlain() || numeral.value() == 0) {
            return restarted.contains(level) ? News.RESTARTED : News.NONE;
        }
        if (before != null && numeral.value() == 1 && level.compareTo(Level.PARAGRAPH) > 0) {
            restarted.add(level);
        }
        boolean counts = before != null || numeral.value() == 1;
        if (counts) {
            last.put(level, end.value());
        }
        boolean skipped = before != null && numeral.value() > before + 1;
        return restarted.contains(level) ? News.RESTARTED : skipped ? News.SKIPPED : News.NONE;
    }
}
