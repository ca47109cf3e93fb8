package org.cotejo.ingest;

import java.util.Map;
import java.util.Optional;

/** Signs that Word files name by their place in a symbol font. */
final class SymbolFont {
    private static final int PRIVATE_USE = 0xF000;

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0xA3, "≤"),
            Map.entry(0xA7, "♣"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB2, "″"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "•"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBC, "…"),
            Map.entry(0xD2, "®"),
            Map.entry(0xD3, "©"),
            Map.entry(0xD4, "™"),
            Map.entry(0xDE, "⇒"));

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x76, "❖"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xE0, "→"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFE, "☑"));

    private SymbolFont() {}

    /** The Unicode sign for a code of a font, empty where we know none. */
    static Optional<String> sign(String font, int code) {
        int place = code >= PRIVATE_USE && code <= PRIVATE_USE + 0xFF ? code - PRIVATE_USE : code;
        Optional<String> known =
                switch (font) {
                    case "Symbol" -> Optional.ofNullable(SYMBOL.get(place));
                    case "Wingdings" -> Optional.ofNullable(WINGDINGS.get(place));
                    default -> Optional.empty();
                };
        boolean isText = place > 0xFF
                || place > ' ' && place < 0x7F && font.equals("Symbol") && "()+,-./:;=[]".indexOf(place) >= 0;
        boolean isPlainFont = place == code && !font.equals("Symbol") && !font.startsWith("Wingdings");
        return known.isPresent() || !(isText || isPlainFont) || !Character.isValidCodePoint(place)
                ? known
                : Optional.of(Character.toString(place));
    }
}
