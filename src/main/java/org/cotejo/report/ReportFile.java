package org.cotejo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/**
 * One file of a report.
 *
 * @param name of the file, without folders; letters, digits, hyphens and its extension
 */
public record ReportFile(String name, Content content) {
    /** What stands in it. */
    @FunctionalInterface
    public interface Content {
        /** @param out is flushed and left open */
        void write(OutputStream out) throws IOException;
    }

    public ReportFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }
}
