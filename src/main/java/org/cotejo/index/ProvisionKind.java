package org.cotejo.index;

import java.util.Locale;
import org.cotejo.model.Level;

/** What a reader would call a provision: its words count to the nearest unit that has a number. */
public enum ProvisionKind {
    ARTICLE,
    FRACTION,
    POINT,
    SUBPOINT,
    /** Of a transitory decree, whatever its level. */
    TRANSITORY,
    /** Of an annex, whatever its level. */
    ANNEX;

    /** The name in JSON and addresses. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Divisions have no words of their own: a unit directly below one is read as an article. */
    static ProvisionKind of(Level numbered) {
        return switch (numbered) {
            case FRACTION -> FRACTION;
            case POINT -> POINT;
            case SUBPOINT -> SUBPOINT;
            default -> ARTICLE;
        };
    }
}
