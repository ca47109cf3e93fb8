package org.cotejo.web.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cotejo.text.Sha256;

/**
 * Style sheets, scripts and pictures: files beside the pages in the jar, each named here, so that nothing else can be
 * asked for. An address carries the start of its content's hash, so that a browser may keep it for good.
 */
public final class Assets {
    /** Whoever adds a file adds it here. */
    private static final List<String> NAMES = List.of(
            "site.css",
            "site.js",
            "icon.svg",
            "search.css",
            "search.js",
            "charts.css",
            "see.css",
            "see.js",
            "compare.css");

    /** What pages have in common with files that are written, and the folder where it is. */
    private static final Map<String, String> SHARED = Map.of("compare.css", "/org/cotejo/report/");

    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8", "svg", "image/svg+xml");

    private static final Map<String, Asset> ALL = load();

    private Assets() {}

    /** @param tag changes with the content */
    record Asset(byte[] content, String type, String tag) {}

    private static Map<String, Asset> load() {
        Map<String, Asset> all = new LinkedHashMap<>();
        for (String name : NAMES) {
            byte[] content = read(name);
            all.put(
                    name,
                    new Asset(
                            content,
                            TYPES.get(name.substring(name.lastIndexOf('.') + 1)),
                            Sha256.hex(content).substring(0, 12)));
        }
        return Map.copyOf(all);
    }

    private static byte[] read(String name) {
        String path = SHARED.getOrDefault(name, "/org/cotejo/web/") + name;
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(path), path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Optional<Asset> find(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static String path(String name) {
        return "/assets/" + name + "?v="
                + Objects.requireNonNull(ALL.get(name), name).tag();
    }
}
