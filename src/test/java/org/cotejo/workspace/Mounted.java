package org.cotejo.workspace;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** A disk of its own for a test, or a folder that is closed: as far as this machine lets us; else the test is skipped. */
public final class Mounted implements AutoCloseable {
    private final Path folder;
    private final boolean isMounted;

    private Mounted(Path folder, boolean isMounted) {
        this.folder = folder;
        this.isMounted = isMounted;
    }

    /** A disk in memory; only an administrator may make one. */
    static Mounted on(Path folder, String options) throws IOException, InterruptedException {
        if (run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString()) != 0) {
            abort("skipped: only an administrator of this system may mount a disk in memory");
        }
        return new Mounted(folder, true);
    }

    /** What nobody may write: for an administrator, who may write everywhere, a disk that takes nothing. */
    public static Mounted closed(Path folder) throws IOException, InterruptedException {
        if (!Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            abort("skipped: this system has no permissions of folders");
        }
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        return Files.isWritable(folder) ? on(folder, "ro") : new Mounted(folder, false);
    }

    /** A file that takes all the room that is left, but so many bytes. */
    Path fillBut(int room) throws IOException {
        Path filler = folder.resolve("filler");
        for (int size = 1 << 16; size > 0; size /= 2) {
            try (OutputStream out =
                    Files.newOutputStream(filler, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                while (true) {
                    out.write(new byte[size]);
                }
            } catch (IOException full) {
                // smaller pieces may still fit
            }
        }
        try (FileChannel whole = FileChannel.open(filler, StandardOpenOption.WRITE)) {
            whole.truncate(whole.size() - room);
        }
        return filler;
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (isMounted) {
            run("umount", folder.toString());
        } else {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
