package org.cotejo.structure;

import java.time.LocalDate;
import org.cotejo.model.Amendment;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * A note of the editor and what it says of its unit.
 *
 * @param level of the unit it names, {@code null} where it names none
 * @param naming whether it is about a heading
 * @param feminine whether its bare participle is feminine
 * @param editorial whether it is a remark that need not be about a change
 */
record Note(
        String text,
        String action,
        @Nullable LocalDate date,
        @Nullable Level level,
        boolean naming,
        boolean feminine,
        boolean editorial) {
    /** The level of the unit it is about, as far as its words tell; any division for a note about a heading. */
    @Nullable
    Level unit() {
        if (level != null) {
            return level;
        }
        return naming ? Level.CHAPTER : feminine ? Level.FRACTION : null;
    }

    Amendment amendment() {
        return new Amendment(text, action, date);
    }
}
