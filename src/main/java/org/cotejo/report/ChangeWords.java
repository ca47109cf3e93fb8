package org.cotejo.report;

import java.util.Locale;
import java.util.stream.Collectors;
import org.cotejo.compare.LawChanges.Change;
import org.cotejo.compare.Passage;
import org.jspecify.annotations.Nullable;

/** A change from one version of a law to the next as one line. */
final class ChangeWords {
    private ChangeWords() {}

    static String told(Change change, ComparisonWords words) {
        Passage before = change.before();
        Passage after = change.after();
        String where = before == null || after == null || before.citation().equals(after.citation())
                ? citation(before == null ? after : before)
                : before.citation() + " → " + after.citation();
        String kind = words.get("change." + change.kind().name().toLowerCase(Locale.ROOT), where);
        String dates = change.dates().stream().map(words::date).collect(Collectors.joining(", "));
        return dates.isEmpty() ? kind : kind + " (" + dates + ")";
    }

    private static String citation(@Nullable Passage passage) {
        return passage == null ? "" : passage.citation();
    }
}
