package org.cotejo.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Addresses of our own pages, put together so that no value can break out of its place. */
public final class Addresses {
    private Addresses() {}

    /** Whether it leads to a page of ours: no other host, no scheme, nothing that could end a header. */
    public static boolean isOurs(String address) {
        return address.matches("/(?![/\\\\])[A-Za-z0-9/_.?=&%#~-]*");
    }

    /** A value as a part of a path or of a query. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * The same query with another value for one name.
     *
     * @param value {@code null} leaves the name out
     * @return with the question mark; empty where nothing is left
     */
    public static String query(Map<String, List<String>> query, String name, @Nullable String value) {
        Map<String, List<String>> changed = new LinkedHashMap<>(query);
        changed.remove(name);
        if (value != null) {
            changed.put(name, List.of(value));
        }
        String text = changed.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(one -> !one.isEmpty())
                        .map(one -> encoded(each.getKey()) + "=" + encoded(one)))
                .collect(Collectors.joining("&"));
        return text.isEmpty() ? "" : "?" + text;
    }
}
