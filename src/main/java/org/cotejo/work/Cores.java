package org.cotejo.work;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import org.jspecify.annotations.Nullable;

/** Puts one task to many things at once, or does two things. What comes out, and in which order, is as if it had been one after the other. */
public final class Cores {
    private Cores() {}

    /** What is done with each. Called from several threads. */
    @FunctionalInterface
    public interface Task<T, R> {
        R apply(T thing) throws IOException;
    }

    /** Something to be done. */
    @FunctionalInterface
    public interface Work<R> {
        R done() throws IOException;
    }

    /** What came of two things. */
    public record Both<A, B>(A one, B other) {}

    /** What came of one thing: a result or what went wrong. */
    private record Done<R>(@Nullable R result, @Nullable Exception trouble) {}

    /**
     * @return what came of each, in their order
     * @throws IOException the first of them in that order, as any unchecked exception; then all have been tried
     */
    public static <T, R> List<R> each(List<T> things, Task<T, R> task) throws IOException {
        List<R> results = new ArrayList<>();
        for (Done<R> done : things.parallelStream()
                .map(thing -> done(() -> task.apply(thing)))
                .toList()) {
            results.add(result(done));
        }
        return results;
    }

    /**
     * Does two things at once.
     *
     * @throws IOException the first's, else the other's, as any unchecked exception; then both have ended
     */
    public static <A, B> Both<A, B> both(Work<A> one, Work<B> other) throws IOException {
        ForkJoinTask<Done<B>> beside = ForkJoinPool.commonPool().submit(() -> done(other));
        Done<A> here = done(one);
        Done<B> there = beside.join();
        return new Both<>(result(here), result(there));
    }

    private static <R> R result(Done<R> done) throws IOException {
        if (done.trouble() instanceof IOException trouble) {
            throw trouble;
        }
        if (done.trouble() instanceof RuntimeException trouble) {
            throw trouble;
        }
        return done.result();
    }

    private static <R> Done<R> done(Work<R> work) {
        try {
            return new Done<>(work.done(), null);
        } catch (IOException | RuntimeException e) {
            return new Done<>(null, e);
        }
    }
}
