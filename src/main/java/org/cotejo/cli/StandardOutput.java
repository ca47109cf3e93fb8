package org.cotejo.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why writing failed, which a print stream forgets: a full disk must not look like success. */
final class StandardOutput extends OutputStream {
    private final FileOutputStream out;
    private Optional<IOException> failure = Optional.empty();

    StandardOutput(FileOutputStream out) {
        this.out = out;
    }

    /** Empty where all was written, or where the reader had enough and closed the pipe. */
    Optional<IOException> failure() {
        return failure.filter(each -> !"Broken pipe".equals(each.getMessage()));
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            failure = Optional.of(e);
            throw e;
        }
    }
}
