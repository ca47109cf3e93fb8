package org.cotejo.work;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A function that is asked about the same things again and again, with what it said of about so many of them. When there are
 * more, all is forgotten: cheaper than to know which was asked for last. Thread-safe where the function is.
 */
public final class Remembered<T, R> implements Function<T, R> {
    private final Map<T, R> known = new ConcurrentHashMap<>();
    private final int most;
    private final Function<T, R> function;

    /** @param function what it says is never null and may be shared */
    public Remembered(int most, Function<T, R> function) {
        this.most = most;
        this.function = function;
    }

    @Override
    public R apply(T thing) {
        R said = known.get(thing);
        if (said == null) {
            said = function.apply(thing);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(thing, said);
        }
        return said;
    }
}
