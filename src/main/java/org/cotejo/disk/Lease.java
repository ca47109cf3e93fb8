package org.cotejo.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * The right to be the only one, among processes and threads, until it is closed. The system takes it back when the process
 * ends, however it ends: a file that is left behind holds nobody up.
 */
public final class Lease implements Closeable {
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
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null && isStillThere(file, channel);
        } catch (OverlappingFileLockException e) {
            // another thread of this process has it
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new Lease(file, channel)) : Optional.empty();
    }

    /** Between being opened and being locked the file may have been deleted by its holder, and made anew by somebody else. */
    private static boolean isStillThere(Path file, FileChannel channel) throws IOException {
        byte[] sign = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0).write(ByteBuffer.wrap(sign), 0);
        try {
            return Arrays.equals(sign, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
