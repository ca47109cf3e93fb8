package org.cotejo.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Benchmarks of JMH in turns: each turn a new JVM, warmed up. */
final class Jmh {
    private Jmh() {}

    /** Milliseconds an operation: the median of its samples, or what the processor did. */
    static double once(Class<?> type, String method, String parameter) throws IOException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(type.getName().replace(".", "\\.") + "\\." + method + "$")
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(ProcessorTime.class);
        if (!parameter.isEmpty()) {
            options.param("kind", parameter);
        }
        try {
            RunResult result = new Runner(options.build()).runSingle();
            return Clock.CPU
                    ? result.getSecondaryResults().get(ProcessorTime.NAME).getScore()
                    : result.getPrimaryResult().getStatistics().getPercentile(50) / 1e3;
        } catch (RunnerException e) {
            throw new IOException(type + " " + method, e);
        }
    }

    /** A pair of methods of one benchmark. */
    static Line pair(String what, Class<?> type, String ours, String against, String theirs, double most)
            throws IOException {
        return Turns.pair(what, () -> once(type, ours, ""), against, () -> once(type, theirs, ""), most, 0);
    }
}
