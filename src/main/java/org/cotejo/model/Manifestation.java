package org.cotejo.model;

import java.util.Objects;

/**
 * One file of a law.
 *
 * @param file name without folders
 * @param sha256 of the bytes, 64 hexadecimal digits
 * @param format {@code docx}, {@code doc}, {@code akn} …
 */
public record Manifestation(String file, String sha256, String format) {
    public Manifestation {
        Objects.requireNonNull(file);
        Objects.requireNonNull(sha256);
        Objects.requireNonNull(format);
    }

    /** File name without its extension: the law's name in reports and truth tables. */
    public String stem() {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
