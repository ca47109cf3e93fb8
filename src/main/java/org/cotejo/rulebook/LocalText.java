package org.cotejo.rulebook;

import java.util.Locale;
import java.util.Map;

/** A text of the rulebook in the languages its authors wrote; asked for another, it answers in the first one it has. */
public record LocalText(Map<String, String> byLanguage) {
    public static final LocalText EMPTY = new LocalText(Map.of());

    public LocalText {
        byLanguage = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(byLanguage));
    }

    /** The text in this language; else in Spanish, English or whatever there is; empty where there is none. */
    public String in(Locale locale) {
        for (String language : new String[] {locale.getLanguage(), "es", "en"}) {
            String text = byLanguage.get(language);
            if (text != null) {
                return text;
            }
        }
        return byLanguage.values().stream().findFirst().orElse("");
    }
}
