package org.cotejo.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.cotejo.Cotejo;
import org.cotejo.Searches;
import org.cotejo.finding.Report;
import org.cotejo.search.SavedSearch;
import org.cotejo.search.SearchRequest;
import org.cotejo.search.WatchedRequirement;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of a search that keep it, run what is kept, or give it up. */
final class KeptSearch {
    @Option(names = "--save", paramLabel = "NAME")
    private @Nullable String save;

    @Option(names = "--watch", paramLabel = "REQUIREMENT")
    private @Nullable String watch;

    @Option(names = "--note", paramLabel = "TEXT")
    private String note = "";

    @Option(names = "--saved", paramLabel = "NAME", arity = "0..1", fallbackValue = "")
    private @Nullable String saved;

    @Option(names = "--forget", paramLabel = "NAME")
    private @Nullable String forget;

    /** Whether one of these options was given. */
    boolean isAsked() {
        return save != null || watch != null || saved != null || forget != null;
    }

    /** Keeps, gives up, and then tells what is new, where that is asked. */
    void run(Cotejo cotejo, SearchRequest request, String format, Locale language, OutputStream out)
            throws IOException {
        Searches searches = cotejo.searches();
        Report report = cotejo.library().judged(cotejo.library().laws(), language);
        if (forget != null) {
            searches.forget(forget);
        }
        if (save != null) {
            searches.keep(new SavedSearch(save, request, note), report);
        }
        if (watch != null) {
            searches.watch(new WatchedRequirement(watch, note), report);
        }
        boolean one = saved != null && !saved.isEmpty();
        searches.write(one ? List.of(searches.look(saved, report)) : searches.news(report), format, language, out);
    }
}
