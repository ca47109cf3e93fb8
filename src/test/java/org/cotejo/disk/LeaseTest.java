package org.cotejo.disk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Closeable;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeaseTest {
    @TempDir
    private Path folder;

    @Test
    void a_second_one_has_to_wait_for_the_first() throws IOException {
        Path file = folder.resolve("lock");
        assertThat(Lease.isHeld(file)).isFalse();
        try (Lease first = Lease.on(file).orElseThrow()) {
            assertThat(Lease.on(file)).isEmpty();
            assertThat(Lease.isHeld(file)).isTrue();
        }

        assertThat(file).doesNotExist();
        Lease.on(file).orElseThrow().close();
    }

    @Test
    void a_file_left_behind_holds_nobody_up() throws IOException {
        Path file = Files.writeString(folder.resolve("lock"), "of a process that was killed, and long");

        assertThat(Lease.isHeld(file)).isFalse();
        try (Lease lease = Lease.on(file).orElseThrow()) {
            assertThat(file).exists();
        }
    }

    @Test
    void another_process_has_to_wait_too_and_one_that_is_killed_frees_it() throws Exception {
        Path file = folder.resolve("lock");
        Process other = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(other.getInputStream().read()).isEqualTo('h');
            assertThat(Lease.on(file)).isEmpty();
            assertThat(Lease.on(file)).as("asked again").isEmpty();
            assertThat(Lease.isHeld(file)).isTrue();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(file).exists();
        Lease.on(file).orElseThrow().close();
    }

    /** A process that has it until it is killed. */
    static final class Holder {
        public static void main(String[] arguments) throws IOException {
            try (Lease lease = Lease.on(Path.of(arguments[0])).orElseThrow()) {
                Lease.on(Path.of(arguments[0])).ifPresent(second -> System.exit(1));
                System.out.print("h");
                System.out.flush();
                System.in.read();
            }
        }
    }

    /** How it is asked for. */
    private interface Asking {
        Optional<? extends Closeable> on(Path file) throws Exception;
    }

    @Test
    void never_two_have_it_at_once() throws Exception {
        assertThat(mostAtOnce(Collections.nCopies(4, Lease::on))).isEqualTo(1);
    }

    /** Each loads the classes for itself, as another process would: the file alone is between them. */
    @Test
    void never_two_have_it_at_once_who_know_nothing_of_each_other() throws Exception {
        List<Asking> asking = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            asking.add(ofItsOwn());
        }

        assertThat(mostAtOnce(asking)).isEqualTo(1);
    }

    @SuppressWarnings({"unchecked", "resource"}) // the loader is needed as long as what it loaded
    private static Asking ofItsOwn() throws Exception {
        URL classes = Lease.class.getProtectionDomain().getCodeSource().getLocation();
        Method on = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())
                .loadClass(Lease.class.getName())
                .getMethod("on", Path.class);
        return file -> (Optional<? extends Closeable>) on.invoke(null, file);
    }

    private int mostAtOnce(List<Asking> all) throws Exception {
        Path file = folder.resolve("lock");
        AtomicInteger holders = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(all.size());
        List<Future<?>> runs = new ArrayList<>();
        for (Asking asking : all) {
            runs.add(pool.submit(() -> {
                for (int turn = 0; turn < 500; turn++) {
                    Optional<? extends Closeable> lease = asking.on(file);
                    if (lease.isPresent()) {
                        most.accumulateAndGet(holders.incrementAndGet(), Math::max);
                        Thread.yield();
                        most.accumulateAndGet(holders.get(), Math::max);
                        holders.decrementAndGet();
                        lease.get().close();
                    }
                }
                return null;
            }));
        }
        for (Future<?> run : runs) {
            run.get();
        }
        pool.shutdown();
        return most.get();
    }
}
