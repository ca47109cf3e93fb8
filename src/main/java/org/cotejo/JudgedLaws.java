package org.cotejo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.check.Checker;
import org.cotejo.compare.LawWords;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.LawReport;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.work.Recent;

/**
 * What was found in laws, each by itself, for when they are asked about again: of many files that changed little, only what
 * changed is then judged. Content and language tell laws apart; rulebook and day are the same for all. Thread-safe.
 */
final class JudgedLaws {
    /** More than a country's; a law's findings take about half a megabyte. */
    private static final int MOST = 128;

    private final LawWords words = new LawWords();
    private final Map<Locale, Checker> checkers = new HashMap<>();

    private record Asked(String law, Locale language) {}

    private final Map<Asked, LawReport> kept = new Recent<>(MOST);

    /** Who judges in this language: what a rulebook has learned is laid out once. Rulebook, day and facts are always the same. */
    synchronized Checker checker(Locale language, Rulebook rulebook, LocalDate asOf, FactReader facts) {
        return checkers.computeIfAbsent(language, each -> new Checker(rulebook, asOf, each, facts));
    }

    /** What they are looked through for copies by. */
    LawWords words() {
        return words;
    }

    /** @param law its key */
    synchronized Optional<LawReport> find(String law, Locale language) {
        return Optional.ofNullable(kept.get(new Asked(law, language)));
    }

    synchronized void keep(String law, Locale language, LawReport found) {
        kept.put(new Asked(law, language), found);
    }
}
