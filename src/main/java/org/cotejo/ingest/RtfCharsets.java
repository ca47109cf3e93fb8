package org.cotejo.ingest;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The code pages of a Rich Text file: its own, and those of its fonts. */
final class RtfCharsets {
    /** Code pages by the number that a font gives its set of signs. */
    private static final Map<Integer, Integer> PAGES = Map.ofEntries(
            Map.entry(0, 1252),
            Map.entry(77, 10000),
            Map.entry(128, 932),
            Map.entry(129, 949),
            Map.entry(134, 936),
            Map.entry(136, 950),
            Map.entry(161, 1253),
            Map.entry(162, 1254),
            Map.entry(163, 1258),
            Map.entry(177, 1255),
            Map.entry(178, 1256),
            Map.entry(186, 1257),
            Map.entry(204, 1251),
            Map.entry(222, 874),
            Map.entry(238, 1250));

    private final Map<Integer, Charset> byFont = new HashMap<>();
    private Charset own = Charsets.WINDOWS;

    void page(int number) {
        own = of(number, own);
    }

    void font(int font, int set) {
        Integer page = PAGES.get(set);
        if (page != null) {
            byFont.put(font, of(page, own));
        }
    }

    Charset ofFont(int font) {
        return byFont.getOrDefault(font, own);
    }

    private static Charset of(int page, Charset otherwise) {
        for (String name : new String[] {"windows-" + page, "x-windows-" + page, "IBM" + page, "ms" + page}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        if (page == 10000 && Charset.isSupported("x-MacRoman")) {
            return Charset.forName("x-MacRoman");
        }
        return page == 65001 ? java.nio.charset.StandardCharsets.UTF_8 : otherwise;
    }
}
