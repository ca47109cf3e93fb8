package org.cotejo.index;

import java.util.Locale;

/** In which order hits are given; equal ones by law and then as they stand in it. */
public enum Order {
    RELEVANCE,
    /** By jurisdiction and law, as they stand in it. */
    LAW,
    /** By the law's last reform, or its publication, the latest first. */
    DATE;

    /** The name in JSON and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
