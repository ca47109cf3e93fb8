package org.cotejo.web.page;

import org.cotejo.model.Provision;

/** Numbers as a law prints them before its words. */
public final class Labels {
    private Labels() {}

    /** {@code II.}, {@code a)}; empty for what has no number of its own, and for an article, whose number stands above. */
    public static String of(Provision provision) {
        if (provision.num().isEmpty()) {
            return "";
        }
        return switch (provision.level()) {
            case FRACTION -> provision.num() + ".";
            case POINT, SUBPOINT -> provision.num() + ")";
            default -> "";
        };
    }
}
