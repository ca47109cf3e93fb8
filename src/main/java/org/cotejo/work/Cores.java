package org.cotejo.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts one task to many things at once. What comes out, and in which order, is as if it had been one after the other. */
public final class Cores {
    private Cores() {}

    /** What is done with each. Called from several threads. */
    @FunctionalInterface
    public interface Task<T, R> {
        R apply(T thing) throws IOException;
    }

    /** What came of one thing: a result or what went wrong. */
    private record Done<R>(@Nullable R result, @Nullable Exception trouble) {}

    /**
     * @return what came of each, in their order
     * @throws IOException the first of them in that order, as any unchecked exception; then all have been tried
     */
    public static <T, R> List<R> each(List<T> things, Task<T, R> task) throws IOException {
        List<R> results = new ArrayList<>();
        for (Done<R> done :
                things.parallelStream().map(thing -> done(thing, task)).toList()) {
            if (done.trouble() instanceof IOException trouble) {
                throw trouble;
            }
            if (done.trouble() instanceof RuntimeException trouble) {
                throw trouble;
            }
            results.add(done.result());
        }
        return results;
    }

    private static <T, R> Done<R> done(T thing, Task<T, R> task) {
        try {
            return new Done<>(task.apply(thing), null);
        } catch (IOException | RuntimeException e) {
            return new Done<>(null, e);
        }
    }
}
