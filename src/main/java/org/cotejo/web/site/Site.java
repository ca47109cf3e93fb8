package org.cotejo.web.site;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import org.cotejo.Cotejo;
import org.cotejo.Library;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.web.guard.Guard;

/**
 * What the pages of one server work with. Thread-safe.
 *
 * @param patient whether an answer waits until the laws are judged, instead of saying that they are not
 */
public record Site(
        Cotejo cotejo,
        Library library,
        Rulebook rulebook,
        Desks desks,
        Intakes intakes,
        Guard guard,
        Clock clock,
        boolean patient) {
    /** In which findings are judged before anybody has asked. */
    public static final Locale FIRST = Locale.forLanguageTag(Tongues.ALL.get(0));

    public Site {
        Objects.requireNonNull(cotejo);
        Objects.requireNonNull(library);
        Objects.requireNonNull(rulebook);
        Objects.requireNonNull(desks);
        Objects.requireNonNull(intakes);
        Objects.requireNonNull(guard);
        Objects.requireNonNull(clock);
    }
}
