package org.cotejo.web.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether pages are light or dark. */
public enum Theme {
    /** As the reader's system has it. */
    AUTO,
    LIGHT,
    DARK;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme of(@Nullable String key) {
        for (Theme theme : values()) {
            if (theme.key().equals(key)) {
                return theme;
            }
        }
        return AUTO;
    }
}
