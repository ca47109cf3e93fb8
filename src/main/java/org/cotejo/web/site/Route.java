package org.cotejo.web.site;

import io.javalin.http.HandlerType;
import java.util.Objects;
import org.cotejo.web.guard.Role;

/**
 * One line of the table of what there is.
 *
 * @param path with variable parts in braces
 * @param needed the least that somebody must be who asks
 * @param judged whether a person who asks is told to wait until the laws are judged
 */
public record Route(HandlerType method, String path, Role needed, boolean judged, Page page) {
    public Route {
        Objects.requireNonNull(method);
        Objects.requireNonNull(path);
        Objects.requireNonNull(needed);
        Objects.requireNonNull(page);
    }

    /** A page to look at. */
    public static Route get(String path, Role needed, Page page) {
        return new Route(HandlerType.GET, path, needed, false, page);
    }

    /** A page to look at that shows what is found in the laws. */
    public static Route found(String path, Page page) {
        return new Route(HandlerType.GET, path, Role.READER, true, page);
    }

    /** A form that is sent: it must carry the token of its session. */
    public static Route post(String path, Role needed, Page page) {
        return new Route(HandlerType.POST, path, needed, false, page);
    }
}
