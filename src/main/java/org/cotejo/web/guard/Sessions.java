package org.cotejo.web.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sessions of this server. At most {@value #MOST}; those not used for a working day end. Thread-safe. */
final class Sessions {
    static final Duration IDLE = Duration.ofHours(8);
    private static final int MOST = 10_000;

    private final Map<String, Session> byId = new LinkedHashMap<>(16, 0.75f, true);
    private final Secrets secrets;
    private final User guest;
    private final Clock clock;

    /** @param guest whom somebody counts as who has not signed in */
    Sessions(Secrets secrets, User guest, Clock clock) {
        this.secrets = secrets;
        this.guest = guest;
        this.clock = clock;
    }

    /** The session of that id; a new one where there is none, which is not kept yet. */
    synchronized Session of(String id) {
        Instant now = clock.instant();
        Session known = byId.get(id);
        if (known == null || known.used().plus(IDLE).isBefore(now)) {
            byId.remove(id);
            return new Session(isOurs(id) ? id : secrets.fresh(), guest, now);
        }
        known.used(now);
        return known;
    }

    /** An id that we might have made; one that was chosen for somebody else is changed when she signs in. */
    private static boolean isOurs(String id) {
        return id.length() == 43
                && id.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '-' || c == '_'));
    }

    /** The session to put something into: from now on it is remembered. */
    synchronized Session keep(Session session) {
        Session kept = byId.computeIfAbsent(session.id(), id -> session);
        Iterator<Session> oldest = byId.values().iterator();
        while (byId.size() > MOST && oldest.hasNext()) {
            oldest.next();
            oldest.remove();
        }
        return kept;
    }

    /** A new session, under a new id, of somebody who has signed in; what she gathered goes with her. */
    synchronized Session signIn(Session before, User user) {
        Session after = new Session(secrets.fresh(), user, clock.instant());
        before.basket().forEach(after::put);
        byId.remove(before.id());
        keep(after);
        return after;
    }

    synchronized void end(Session session) {
        byId.remove(session.id());
    }
}
