package org.cotejo.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes an archive, of Office or of ours, the same bytes each time: entries in one order, without the clock. */
public final class FixedZip {
    private static final String FIRST = "[Content_Types].xml";
    /** Not the first of January: for the earliest time there is, the JDK adds a field that depends on the time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final Comparator<String> ORDER =
            Comparator.comparing((String name) -> !name.equals(FIRST)).thenComparing(Comparator.naturalOrder());

    private FixedZip() {}

    /** Writes the archive anew; {@code out} is flushed and left open. */
    static void write(byte[] archive, OutputStream out) throws IOException {
        write(entries(archive), out);
    }

    /** Writes these entries, by their names, in one order; {@code out} is flushed and left open. */
    public static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
        Map<String, byte[]> sorted = new TreeMap<>(ORDER);
        sorted.putAll(entries);
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
            ZipEntry header = new ZipEntry(entry.getKey());
            header.setTimeLocal(TIME);
            zip.putNextEntry(header);
            zip.write(entry.getValue());
            zip.closeEntry();
        }
        zip.finish();
        out.flush();
    }

    private static Map<String, byte[]> entries(byte[] archive) throws IOException {
        Map<String, byte[]> entries = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), fixed(entry.getName(), zip.readAllBytes()));
            }
        }
        return entries;
    }

    /** The workbooks of charts are packages in the package. */
    private static byte[] fixed(String name, byte[] bytes) throws IOException {
        if (!name.endsWith(".xlsx")) {
            return bytes;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(bytes, out);
        return out.toByteArray();
    }
}
