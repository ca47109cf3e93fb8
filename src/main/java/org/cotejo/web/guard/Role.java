package org.cotejo.web.guard;

import java.util.Locale;

/** What somebody may do; each may do what the ones before it may. */
public enum Role {
    /** Nothing but sign in. */
    NOBODY,
    /** Read and search. */
    READER,
    /** Decide on findings too. */
    REVIEWER,
    /** Take files in too. */
    EDITOR;

    public boolean may(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** As in the access file and in message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
