package org.cotejo.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Milliseconds: of the clock on the wall or, with {@code -Dcpu=true}, of all cores that worked for this process, for a machine
 * that others work on too.
 */
public final class Clock {
    public static final boolean CPU = Boolean.getBoolean("cpu");

    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final double TICKS_A_SECOND = 100;
    private static final long MOST_MINUTES = 10;

    private Clock() {}

    /** Work that is measured. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    public static double of(Work work) throws IOException {
        double start = now();
        work.run();
        return now() - start;
    }

    /** Of work too short for the clock of the process, which all is done in this thread. */
    static double here(Work work) throws IOException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = CPU ? threads.getCurrentThreadCpuTime() : System.nanoTime();
        work.run();
        return ((CPU ? threads.getCurrentThreadCpuTime() : System.nanoTime()) - start) / 1e6;
    }

    static double now() {
        return (CPU ? MACHINE.getProcessCpuTime() : System.nanoTime()) / 1e6;
    }

    /** Of a whole process; what it says goes nowhere. */
    static double process(List<String> command) throws IOException {
        double before = CPU ? children() : now();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IOException(command.get(0) + ": not done in " + MOST_MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return (CPU ? children() : now()) - before;
    }

    /** What processes took that ended, by Linux. */
    private static double children() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS_A_SECOND * 1000;
    }
}
