package org.cotejo.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.HeldLaw;
import org.cotejo.Library;
import org.cotejo.finding.Report;

/** What is found in some laws, judged once for each language and when it is asked for first. Thread-safe. */
final class Judged {
    private final Map<String, Report> byLanguage = new ConcurrentHashMap<>();
    private final Library library;
    private final List<HeldLaw> laws;

    Judged(Library library, List<HeldLaw> laws) {
        this.library = library;
        this.laws = List.copyOf(laws);
    }

    Report in(Locale language) {
        return byLanguage.computeIfAbsent(language.getLanguage(), code -> {
            try {
                return library.judged(laws, language);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether nobody has to wait for it. */
    boolean has(Locale language) {
        return byLanguage.containsKey(language.getLanguage());
    }

    /** In which languages somebody asked. */
    Set<String> languages() {
        return Set.copyOf(byLanguage.keySet());
    }
}
