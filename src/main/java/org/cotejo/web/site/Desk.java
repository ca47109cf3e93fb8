package org.cotejo.web.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.HeldLaw;
import org.cotejo.Library;
import org.cotejo.compare.ComparedLaw;
import org.cotejo.finding.Explanation;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.index.IndexedLaw;

/**
 * The laws of the workspace, their texts and all that is found and decided, at one moment: never half of an ingest. What is
 * asked for first is worked out then and kept. Thread-safe; what it says does not change.
 */
public final class Desk {
    private final long number;
    private final Library library;
    private final List<DeskLaw> laws;
    private final Map<String, DeskLaw> bySlug;
    private final Texts texts;
    private final Judged judged;
    private final Map<String, Report> reports = new ConcurrentHashMap<>();

    Desk(long number, Library library, List<HeldLaw> held, Texts texts, Judged judged) {
        this.number = number;
        this.library = library;
        this.laws = DeskNames.of(held);
        this.bySlug = laws.stream().collect(Collectors.toMap(DeskLaw::slug, Function.identity()));
        this.texts = texts;
        this.judged = judged;
    }

    /** Another desk has another number, a later one a greater; good for a tag of what was shown. */
    public long number() {
        return number;
    }

    /** By id. */
    public List<DeskLaw> laws() {
        return laws;
    }

    public Optional<DeskLaw> law(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** All that was found, with what persons decided; its texts in that language. The laws are in the order of their ids. */
    public Report report(Locale language) {
        return reports.computeIfAbsent(language.getLanguage(), code -> {
            try {
                return library.reviewed(judged.in(language)).report();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Whether the laws are judged in that language, so that nobody has to wait for {@link #report}. */
    public boolean isJudged(Locale language) {
        return laws.isEmpty() || judged.has(language);
    }

    /** What was found in one law of this desk. */
    public LawReport report(DeskLaw law, Locale language) {
        return report(language).laws().stream()
                .filter(each ->
                        IndexedLaw.keyOf(each.source()).equals(law.held().key()))
                .findFirst()
                .orElseThrow();
    }

    public Optional<Finding> finding(DeskLaw law, String requirement, Locale language) {
        return report(law, language).findings().stream()
                .filter(each -> each.requirement().equals(requirement))
                .findFirst();
    }

    /** How a finding came about; worked out anew each time. */
    public Explanation explanation(DeskLaw law, String requirement, Locale language) throws IOException {
        return library.explain(law.held(), requirement, language);
    }

    public LawText text(DeskLaw law) {
        return texts.of(law.held());
    }

    /** A law of this desk, to be compared with another. */
    public ComparedLaw compared(DeskLaw law) {
        LawText text = text(law);
        return new ComparedLaw(law.held().id(), text.law(), text.citations());
    }

    /** The text of an earlier content of a law of this desk. */
    public LawText text(HeldLaw version) {
        return texts.of(version);
    }

    Judged judged() {
        return judged;
    }
}
