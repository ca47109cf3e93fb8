package org.cotejo.web.site;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** In which of our languages somebody reads. */
public final class Tongues {
    /** As written in addresses, in the order in which they are offered. */
    public static final List<String> ALL = List.of("es", "en", "fr");

    private Tongues() {}

    /** The first of these that is one of ours; what the browser accepts counts last, and Spanish after all. */
    static Locale choose(@Nullable String asked, @Nullable String remembered, @Nullable String accepted) {
        if (asked != null && ALL.contains(asked)) {
            return Locale.forLanguageTag(asked);
        }
        if (remembered != null && ALL.contains(remembered)) {
            return Locale.forLanguageTag(remembered);
        }
        return Locale.forLanguageTag(accepted(accepted));
    }

    private static String accepted(@Nullable String header) {
        if (header == null || header.length() > 200) {
            return ALL.get(0);
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(header), ALL);
            return best == null ? ALL.get(0) : best;
        } catch (IllegalArgumentException e) {
            return ALL.get(0);
        }
    }
}
