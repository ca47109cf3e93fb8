package org.cotejo.ingest;

import java.util.Locale;
import java.util.Objects;
import org.cotejo.text.Sha256;

/**
 * One file as received: its name and its bytes, which the holder must not change.
 *
 * @param name file name without folders
 */
public record SourceFile(String name, byte[] content) {
    public SourceFile {
        Objects.requireNonNull(name);
        Objects.requireNonNull(content);
    }

    /** 64 hexadecimal digits. */
    public String sha256() {
        return Sha256.hex(content);
    }

    /** What follows the last dot of the name, in lower case, empty where there is none. */
    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether the content begins with these bytes, each 0 to 255. */
    public boolean startsWith(int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xff) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
