package org.cotejo.cli;

import java.util.Locale;

/** Formats of results on standard output. */
enum Format {
    TEXT,
    JSON,
    HTML,
    DOCX,
    XLSX,
    MD,
    AKN;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As help shows it. */
    @Override
    public String toString() {
        return key();
    }
}
