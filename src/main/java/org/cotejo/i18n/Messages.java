package org.cotejo.i18n;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Everything a user reads that is not law or rulebook, in her language.
 *
 * <p>Spanish is the default, English and French follow; any other locale gets Spanish. There is one bundle an area: the
 * key {@code ingest.empty} is {@code empty} in {@code ingest.properties}, {@code ingest_en.properties} and so on.
 * Messages are {@link MessageFormat} patterns without locale-dependent numbers: pass numbers as strings.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
    }

    public static Messages in(Locale locale) {
        return new Messages(locale);
    }

    public Locale locale() {
        return locale;
    }

    /**
     * @param key area, a dot, and the key in the area's bundle
     * @throws MissingResourceException where no bundle has the key: a bug, held by a test
     */
    public String get(String key, Object... arguments) {
        String pattern = bundle(area(key)).getString(key.substring(area(key).length() + 1));
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether there is such an area, and a message for the key in it. */
    public boolean has(String key) {
        try {
            return bundle(area(key)).containsKey(key.substring(area(key).length() + 1));
        } catch (MissingResourceException e) {
            return false;
        }
    }

    private ResourceBundle bundle(String area) {
        return ResourceBundle.getBundle("org.cotejo.i18n." + area, locale, NO_FALLBACK);
    }

    private static String area(String key) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("no area in the message key " + key);
        }
        return key.substring(0, dot);
    }
}
