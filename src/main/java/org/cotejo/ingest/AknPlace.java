package org.cotejo.ingest;

import org.cotejo.ingest.Mark.Role;
import org.cotejo.ingest.SourceParagraph.Origin;
import org.cotejo.model.Level;
import org.jspecify.annotations.Nullable;

/**
 * Where in an Akoma Ntoso document words stand.
 *
 * @param level rank of the unit around them, {@code null} for none
 * @param closed inside a text that is not this law's own: what would be a unit is but words
 * @param roman in a list whose labels are capital roman numerals
 * @param depth how many units below the article stand around
 */
record AknPlace(Role role, @Nullable Level level, Origin origin, boolean closed, boolean roman, int depth) {
    /** Before or after the law's own provisions. */
    static AknPlace outside(Role role) {
        return new AknPlace(role, null, Origin.BODY, true, false, 0);
    }

    static AknPlace body() {
        return new AknPlace(Role.TEXT, null, Origin.BODY, false, false, 0);
    }

    AknPlace in(@Nullable Level unit) {
        boolean item = unit != null && unit.compareTo(Level.PARAGRAPH) >= 0;
        return new AknPlace(Role.TEXT, unit, origin, closed, roman, item ? depth + 1 : 0);
    }

    AknPlace as(Role other) {
        return new AknPlace(other, level, origin, closed, roman, depth);
    }

    AknPlace at(Origin other) {
        return new AknPlace(role, level, other, closed, roman, depth);
    }

    AknPlace listed(boolean asRoman) {
        return new AknPlace(role, level, origin, closed, asRoman, depth);
    }

    AknPlace quoted() {
        return new AknPlace(role, level, origin, true, roman, depth);
    }

    /** The words are the law's own. */
    boolean isText() {
        return role == Role.TEXT || role == Role.HEADING;
    }
}
