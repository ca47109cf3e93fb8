package org.cotejo.index;

import java.util.Locale;

/** By what hits can be told apart and narrowed down. */
public enum Facet {
    JURISDICTION,
    LAW,
    TOPIC,
    VERDICT,
    KIND,
    SPEECH,
    YEAR;

    /** The name in JSON and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
