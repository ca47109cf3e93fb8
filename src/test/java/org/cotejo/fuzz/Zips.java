package org.cotejo.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that are not packed, so that what is written is what is read. */
final class Zips {
    private Zips() {}

    static byte[] of(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                add(part.getKey(), part.getValue().getBytes(StandardCharsets.UTF_8), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void add(String path, byte[] content, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(path);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
    }

    /** Whether bytes are an archive themselves, to be read as they are. */
    static boolean isZip(byte[] data) {
        return data.length > 1 && data[0] == 'P' && data[1] == 'K';
    }
}
