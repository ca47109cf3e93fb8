package org.cotejo.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right to be the only one, among processes and threads, until it is closed. The system takes it back when the process
 * ends, however it ends: a file that is left behind holds nobody up.
 */
public final class Lease implements Closeable {
    /** Bytes the file has at most. */
    private static final int LARGEST = 4096;

    /**
     * What this process has. Many systems take the lock of a process on a file back as soon as it closes that file, through
     * whichever channel: a file that is ours must not be opened once more.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lease(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * @param file made where it does not exist, and deleted at the end
     * @return empty where somebody else has it
     */
    public static Optional<Lease> on(Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a folder holds the file");
        Path place = folder.toRealPath().resolve(file.getFileName());
        if (!OURS.add(place)) {
            return Optional.empty();
        }
        Optional<Lease> lease = Optional.empty();
        try {
            lease = among(place);
        } finally {
            if (lease.isEmpty()) {
                OURS.remove(place);
            }
        }
        return lease;
    }

    /** Whether somebody has it now; nothing is made and nobody is held up. */
    public static boolean isHeld(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        if (OURS.contains(file.toRealPath())) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                FileLock shared = channel.tryLock(0, Long.MAX_VALUE, true)) {
            return shared == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    /** Among processes. */
    private static Optional<Lease> among(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null && isStillThere(file, channel);
        } catch (OverlappingFileLockException e) {
            // somebody has it who loaded these classes once more
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new Lease(file, channel)) : Optional.empty();
    }

    /**
     * Between being opened and being locked the file may have been deleted by its holder, and made anew by somebody else. Its
     * size tells, which can be asked for without opening it: one that follows ours twice is ours.
     */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        int size = ThreadLocalRandom.current().nextInt(1, LARGEST);
        return hasSize(size, file, channel) && hasSize(size == LARGEST / 2 ? 1 : LARGEST - size, file, channel);
    }

    private static boolean hasSize(int size, Path file, FileChannel channel) throws IOException {
        channel.truncate(0).write(ByteBuffer.allocate(size), 0);
        try {
            return Files.size(file) == size;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        } finally {
            OURS.remove(file);
        }
    }
}
