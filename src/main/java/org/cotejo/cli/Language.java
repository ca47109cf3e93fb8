package org.cotejo.cli;

import java.util.Locale;

/** Languages that users read. */
enum Language {
    ES,
    EN,
    FR;

    Locale locale() {
        return Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));
    }

    /**
     * The language asked for on a command line, found before the line is parsed because help and errors are already in
     * it; Spanish where none is asked for.
     */
    static Language in(String... arguments) {
        Language asked = ES;
        for (int i = 0; i < arguments.length; i++) {
            boolean apart = arguments[i].equals("--lang") && i + 1 < arguments.length;
            String value = apart ? arguments[i + 1] : arguments[i].replaceFirst("^--lang=", "");
            if (apart || arguments[i].startsWith("--lang=")) {
                asked = named(value, asked);
            }
        }
        return asked;
    }

    private static Language named(String name, Language otherwise) {
        for (Language each : values()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return otherwise;
    }
}
