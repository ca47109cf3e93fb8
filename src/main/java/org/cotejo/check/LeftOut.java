package org.cotejo.check;

import java.util.Comparator;
import java.util.Map;
import org.cotejo.index.Passage;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Trait;

/**
 * A passage that a signal found and that does not count: it reads too unlike the element or the condition.
 *
 * @param group as which it was weighed
 * @param traits what can be told of it
 * @param likelihood what they weigh together, 0 to 1
 * @param asked what they had to weigh to count
 */
record LeftOut(Passage passage, Group group, Map<Trait, Double> traits, double likelihood, double asked)
        implements Comparable<LeftOut> {
    private static final Comparator<LeftOut> ORDER = Comparator.comparingDouble((LeftOut each) -> -each.likelihood)
            .thenComparingInt(each -> each.passage.order())
            .thenComparing(each -> each.passage.range());

    /** The likeliest first, of equal ones in the order of the law. */
    @Override
    public int compareTo(LeftOut other) {
        return ORDER.compare(this, other);
    }
}
