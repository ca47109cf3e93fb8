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
 */
record Note(
        String text,
        String action,
        @Nullable LocalDate date,
        @Nullable Level level,
        boolean naming,
        boolean feminine) {
    Amendment amendment() {
        return new Amendment(text, action, date);
    }
}
