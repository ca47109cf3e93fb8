package org.cotejo.rulebook;

import java.util.Locale;

/** How grave it is that a requirement is not met, gravest first. */
public enum Severity {
    CRITICAL,
    MAJOR,
    MINOR;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
