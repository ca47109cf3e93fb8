package org.cotejo.structure;

import org.cotejo.model.Amendment;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * A note of the editor and what its words tell of the unit it is about.
 *
 * @param level of the unit it names, {@code null} where it names none
 * @param naming whether it is about a heading
 * @param feminine whether its bare participle is feminine
 * @param editorial whether it is a remark that need not be about a change
 */
record Note(Amendment amendment, @Nullable Level level, boolean naming, boolean feminine, boolean editorial) {
    String text() {
        return amendment.text();
    }

    String action() {
        return amendment.action();
    }

    /** The level of the unit it is about, as far as its words tell; any division for a note about a heading. */
    @Nullable
    Level unit() {
        if (level != null) {
            return level;
        }
        return naming ? Level.CHAPTER : feminine ? Level.FRACTION : null;
    }
}
