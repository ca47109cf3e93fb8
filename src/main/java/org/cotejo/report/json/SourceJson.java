package org.cotejo.report.json;

import org.cotejo.model.Manifestation;

/** The file a law was read from. */
public record SourceJson(String file, String sha256, String format) {
    public static SourceJson of(Manifestation source) {
        return new SourceJson(source.file(), source.sha256(), source.format());
    }
}
