package org.cotejo.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request before a page does: under which name it was sent, whether a page of ours sent it, whose it is and
 * what she may do. Thread-safe.
 */
public final class Guard {
    /** The name under which a form sends its token. */
    public static final String TOKEN = "token";

    /** The header in which a program sends it. */
    public static final String TOKEN_HEADER = "X-Cotejo-Token";

    /** What a file that is sent alone is sent as. */
    public static final String RAW = "application/octet-stream";

    /** Bytes of a form without files. */
    public static final long LONGEST_FORM = 1 << 20;

    /** Bytes of a form with files, all together. */
    public static final long LARGEST_UPLOAD = 256L << 20;

    private static final String COOKIE = "cotejo-session";
    private static final String SESSION = "session";
    private static final Set<HandlerType> READING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private final Secrets secrets = new Secrets();
    private final Hosts hosts;
    private final Sessions sessions;
    private final @Nullable AccessFile access;
    private final Rates readings;
    private final Rates changes;
    private final Rates tries;

    /**
     * @param loopback whether the server listens to its own machine alone
     * @param access who may come in, {@code null} where everybody at the machine may do everything
     */
    public Guard(boolean loopback, @Nullable AccessFile access, Clock clock) {
        this.hosts = new Hosts(loopback);
        this.sessions = new Sessions(secrets, access == null ? User.LOCAL : User.NOBODY, clock);
        this.access = access;
        this.readings = new Rates(300, 1200, clock);
        this.changes = new Rates(60, 120, clock);
        this.tries = new Rates(8, 6, clock);
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

    /**
     * @throws Refusal where its sender may not, or asks too often, or changes something by a form that is not ours
     */
    public void admit(Context http, Role needed) {
        Session session = session(http);
        String who = session.user().isSignedIn() ? session.user().name() : http.ip();
        if (access != null && needed != Role.NOBODY) {
            readings.count(who);
        }
        if (!session.user().role().may(needed)) {
            throw new Refusal(session.user().isSignedIn() ? 403 : 401, "refused.role");
        }
        if (!READING.contains(http.method())) {
            changes.count(who);
            if (http.req().getContentLengthLong() > (hasFiles(http) ? LARGEST_UPLOAD : LONGEST_FORM)) {
                throw new Refusal(413, "refused.size");
            }
            if (!isOurs(http, session)) {
                throw new Refusal(403, "refused.token");
            }
        }
    }

    private static boolean hasFiles(Context http) {
        return http.isMultipartFormData() || RAW.equals(http.contentType());
    }

    /** Whether people sign in here at all. */
    public boolean asksForNames() {
        return access != null;
    }

    /**
     * Signs somebody in, under a new session.
     *
     * @return whether the name and the password are right
     * @throws Refusal where it was tried too often
     */
    public boolean signIn(Context http, String name, String password) {
        List<String> counted = List.of("address " + http.ip(), "name " + name);
        counted.forEach(tries::count);
        Optional<User> user = access == null ? Optional.empty() : access.find(name, password.toCharArray());
        user.ifPresent(known -> {
            counted.forEach(tries::uncount);
            Session session = sessions.signIn(session(http), known);
            http.attribute(SESSION, session);
            send(http, session);
        });
        return user.isPresent();
    }

    public void signOut(Context http) {
        sessions.end(session(http));
        http.removeCookie(COOKIE, "/");
    }

    private boolean isOurs(Context http, Session session) {
        String site = http.header("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin")) {
            return false;
        }
        String header = http.header(TOKEN_HEADER);
        boolean isForm = http.isFormUrlencoded() || http.isMultipartFormData();
        String token = header != null || !isForm ? header : http.formParam(TOKEN);
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
