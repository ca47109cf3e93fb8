package org.cotejo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.util.Set;

/**
 * Looks at every request before a page does: under which name it was sent, whether a page of ours sent it, whose it is and
 * what she may do. Thread-safe.
 */
public final class Guard {
    /** The name under which a form sends its token. */
    public static final String TOKEN = "token";

    private static final String COOKIE = "cotejo-session";
    private static final String SESSION = "session";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Secrets secrets = new Secrets();
    private final Hosts hosts;
    private final Sessions sessions;

    /** @param loopback whether the server listens to its own machine alone */
    public Guard(boolean loopback, Clock clock) {
        this.hosts = new Hosts(loopback);
        this.sessions = new Sessions(secrets, User.LOCAL, clock);
    }

    /** Before anything else; for every request, also for one that no page answers. */
    public void meet(Context http) {
        SafeHeaders.ALL.forEach(http::header);
        String cookie = http.cookie(COOKIE);
        Session session = sessions.of(cookie == null ? "" : cookie);
        http.attribute(SESSION, session);
        String host = http.header("Host");
        if (host == null || !hosts.allows(host)) {
            throw new Refusal(421, "refused.host");
        }
        if (!session.id().equals(cookie)) {
            send(http, session);
        }
    }

    private static void send(Context http, Session session) {
        Cookie cookie = new Cookie(COOKIE, session.id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.LAX);
        cookie.setSecure("https".equals(http.scheme()));
        http.cookie(cookie);
    }

    /** @throws Refusal where the request changes something and no form of ours sent it, or its sender may not */
    public void admit(Context http, Role needed) {
        Session session = session(http);
        if (!READING.contains(http.method()) && !isOurs(http, session)) {
            throw new Refusal(403, "refused.token");
        }
        if (!session.user().role().may(needed)) {
            throw new Refusal(session.user().isSignedIn() ? 403 : 401, "refused.role");
        }
    }

    private boolean isOurs(Context http, Session session) {
        String site = http.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        String token = http.formParam(TOKEN);
        return token != null && secrets.isToken(token, session.id());
    }

    /** The session of a request that was met. */
    public Session session(Context http) {
        Session session = http.attribute(SESSION);
        if (session == null) {
            throw new IllegalStateException("nobody met this request: " + http.path());
        }
        return session;
    }

    /** What a form of this session must carry. */
    public String token(Session session) {
        return secrets.token(session.id());
    }

    /** The session to put something into: one that is only looked at is not kept. */
    public Session kept(Context http) {
        return sessions.keep(session(http));
    }
}
