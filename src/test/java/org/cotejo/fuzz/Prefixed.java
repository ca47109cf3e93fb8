package org.cotejo.fuzz;

import java.nio.charset.StandardCharsets;

/** Bytes with the beginning by which their format is known. */
final class Prefixed {
    private Prefixed() {}

    static byte[] with(String prefix, byte[] data) {
        byte[] mark = prefix.getBytes(StandardCharsets.US_ASCII);
        byte[] content = new byte[mark.length + data.length];
        System.arraycopy(mark, 0, content, 0, mark.length);
        System.arraycopy(data, 0, content, mark.length, data.length);
        return content;
    }
}
