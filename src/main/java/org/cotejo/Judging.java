package org.cotejo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cotejo.compare.Divergences;
import org.cotejo.compare.TextReuse;
import org.cotejo.compare.Transcription;
import org.cotejo.compare.Values;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.Borrowing;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Report;
import org.cotejo.finding.Value;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.SignalSearch;
import org.cotejo.observe.Observer;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Tradition;
import org.cotejo.work.Cores;
import org.slf4j.LoggerFactory;

/** What is found in laws that were taken in, each by itself and among them. */
record Judging(
        Rulebook rulebook, Tradition tradition, FactReader facts, LocalDate asOf, Locale language, JudgedLaws known) {
    /**
     * On the laws with these keys.
     *
     * @param unread inputs that could not be read
     * @param stamp when the run is made, empty where that is not to be said
     */
    Report report(LawSnapshot snapshot, Set<String> keys, List<Report.Unread> unread, String stamp) throws IOException {
        long start = System.nanoTime();
        Cores.Both<List<LawReport>, List<Borrowing>> found = Cores.both(
                () -> Transcription.mark(observed(snapshot, keys), snapshot, rulebook, facts, language),
                () -> TextReuse.of(snapshot, keys, known.words()));
        List<LawReport> laws = found.one();
        // first, since it reads on all cores what quotations state, and those who compare laws ask the same again
        List<Value> values = Values.of(laws, facts, language);
        Report report = new Report(
                Cotejo.version(),
                rulebook.id(),
                rulebook.version(),
                rulebook.sha256(),
                asOf,
                laws,
                Divergences.of(laws, rulebook, facts, language),
                found.other(),
                values,
                unread,
                stamp,
                null);
        LoggerFactory.getLogger(Judging.class)
                .info("{} laws judged in {} ms", laws.size(), (System.nanoTime() - start) / 1_000_000);
        return report;
    }

    /** Judged, and looked at for defects of their own. */
    private List<LawReport> observed(LawSnapshot snapshot, Set<String> keys) throws IOException {
        Map<String, LawReport> reports = new HashMap<>();
        Set<String> unknown = new HashSet<>();
        for (String key : keys) {
            known.find(key, language).ifPresentOrElse(law -> reports.put(key, law), () -> unknown.add(key));
        }
        if (!unknown.isEmpty()) {
            for (LawReport law : observedAnew(snapshot, unknown)) {
                String key = IndexedLaw.keyOf(law.source());
                known.keep(key, language, law);
                reports.put(key, law);
            }
        }
        return snapshot.laws().stream()
                .filter(law -> keys.contains(law.key()))
                .map(law -> Objects.requireNonNull(reports.get(law.key())))
                .toList();
    }

    private List<LawReport> observedAnew(LawSnapshot snapshot, Set<String> keys) throws IOException {
        SignalSearch search = new SignalSearch(snapshot, rulebook, keys);
        SignalSearch beside = search.beside();
        Cores.Both<List<LawReport>, Map<String, List<Observation>>> found = Cores.both(
                () -> known.checker(language, rulebook, asOf, facts).check(snapshot, keys, search),
                () -> new Observer(rulebook, tradition, facts, asOf, language).of(snapshot, keys, beside));
        return found.one().stream()
                .map(law -> law.withObservations(found.other().getOrDefault(IndexedLaw.keyOf(law.source()), List.of())))
                .toList();
    }
}
