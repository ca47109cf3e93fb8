package org.cotejo.web.site;

import java.util.List;

/**
 * An entry in the head of every page.
 *
 * @param key of its name in the bundle {@code web}, below {@code nav}
 * @param path where it leads
 */
public record Nav(String key, String path) {
    /** In the order in which they are shown; whoever adds a room adds it here. */
    public static final List<Nav> ALL = List.of(
            new Nav("search", "/search"),
            new Nav("laws", "/laws"),
            new Nav("findings", "/findings"),
            new Nav("matrix", "/matrix"),
            new Nav("map", "/map"),
            new Nav("requirements", "/requirements"),
            new Nav("compare", "/compare"),
            new Nav("runs", "/runs"));

    boolean holds(String address) {
        return address.equals(path) || address.startsWith(path + "/");
    }
}
