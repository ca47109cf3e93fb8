package org.cotejo.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.fact.Body;
import org.cotejo.fact.FactReader;
import org.cotejo.finding.ElementResult;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Flag;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Observation;
import org.cotejo.finding.Quotation;
import org.cotejo.finding.Verdict;
import org.cotejo.i18n.Messages;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Unit;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Severity;
import org.cotejo.text.Fold;
import org.cotejo.text.TextRange;

/**
 * What laws copy of the reference word for word and adapt nothing. The reference is known by its title: where its text is
 * not among the laws, nothing can be said and reports come back as they are.
 */
public final class Transcription {
    private static final int SHORTEST = 12;
    private static final double COPIED = 0.9;
    private static final double LEAST_OF_CHAPTER = 0.25;

    private final WordNumbers numbers = new WordNumbers();
    private final List<int[]> reference = new ArrayList<>();
    private final PassageIndex index = PassageIndex.ofFourWords();
    private final Rulebook rulebook;
    private final FactReader facts;
    private final Locale locale;

    private Transcription(Rulebook rulebook, FactReader facts, Locale locale) {
        this.rulebook = rulebook;
        this.facts = facts;
        this.locale = locale;
    }

    /** The reports with findings flagged {@code TRANSCRIBED} and an observation for each chapter that copies much. */
    public static List<LawReport> mark(
            List<LawReport> laws, LawSnapshot snapshot, Rulebook rulebook, FactReader facts, Locale locale)
            throws IOException {
        String title = Fold.words(rulebook.source());
        Optional<String> source = laws.stream()
                .filter(law -> Fold.words(law.title()).equals(title))
                .map(law -> IndexedLaw.keyOf(law.source()))
                .findFirst();
        if (source.isEmpty() || title.isEmpty()) {
            return laws;
        }
        Transcription transcription = new Transcription(rulebook, facts, locale);
        for (Unit unit : snapshot.units(source.get())) {
            transcription.add(unit);
        }
        List<LawReport> marked = new ArrayList<>();
        for (LawReport law : laws) {
            String key = IndexedLaw.keyOf(law.source());
            marked.add(key.equals(source.get()) ? law : transcription.mark(law, snapshot.units(key)));
        }
        return marked;
    }

    private void add(Unit unit) {
        int[] words = numbers.of(new WordText(unit.text()));
        if (words.length >= SHORTEST && !unit.repealed()) {
            index.add(reference.size(), words);
            reference.add(words);
        }
    }

    private LawReport mark(LawReport law, List<Unit> units) {
        Set<String> copied = new LinkedHashSet<>();
        Map<String, Chapter> chapters = new LinkedHashMap<>();
        for (Unit unit : units) {
            int[] words = numbers.of(new WordText(unit.text()));
            boolean copy = words.length >= SHORTEST && !unit.repealed() && isCopy(words);
            String heading = unit.context().isEmpty() ? "" : unit.context().get(0);
            chapters.computeIfAbsent(heading, h -> new Chapter()).add(unit, words.length, copy);
            if (copy) {
                copied.add(unit.eId().value());
            }
        }
        if (copied.isEmpty()) {
            return law;
        }
        List<Observation> observations = new ArrayList<>(law.observations());
        chapters.forEach((heading, chapter) -> observation(heading, chapter).ifPresent(observations::add));
        return law.with(law.findings().stream()
                        .map(finding -> flagged(finding, copied))
                        .toList())
                .withObservations(observations);
    }

    private boolean isCopy(int[] words) {
        return index.candidates(words, candidate -> true).stream()
                .anyMatch(candidate -> WordNumbers.share(reference.get(candidate), words) >= COPIED);
    }

    /** Where all words that speak for it are copied. */
    private static Finding flagged(Finding finding, Set<String> copied) {
        List<Quotation> evidence = finding.elements().stream()
                .map(ElementResult::evidence)
                .flatMap(List::stream)
                .toList();
        boolean judged = finding.verdict() == Verdict.MET || finding.verdict() == Verdict.PARTIAL;
        boolean all = !evidence.isEmpty()
                && evidence.stream()
                        .allMatch(quotation -> copied.contains(quotation.eId().value()));
        return judged && all ? finding.with(Flag.TRANSCRIBED) : finding;
    }

    /** How much of a chapter is copied, and which bodies it leaves as they were. */
    private static final class Chapter {
        private final List<Unit> copies = new ArrayList<>();
        private int words;
        private int copiedWords;

        void add(Unit unit, int size, boolean copy) {
            words += size;
            if (copy) {
                copiedWords += size;
                copies.add(unit);
            }
        }

        double share() {
            return words == 0 ? 0 : copiedWords / (double) words;
        }
    }

    private Optional<Observation> observation(String heading, Chapter chapter) {
        if (chapter.copies.isEmpty() || chapter.share() < LEAST_OF_CHAPTER) {
            return Optional.empty();
        }
        Messages messages = Messages.in(locale);
        Unit first = chapter.copies.get(0);
        String percent = Long.toString(Math.round(chapter.share() * 100));
        String where = chapter.copies.stream().map(Unit::citation).collect(Collectors.joining("; "));
        Set<String> kept = keptBodies(chapter.copies);
        return Optional.of(new Observation(
                "TRANSCRIPTION",
                Severity.MINOR,
                first.eId(),
                first.citation(),
                new TextRange(0, first.text().length()).of(first.text()),
                messages.get("compare.transcription", heading, percent, where),
                kept.isEmpty()
                        ? messages.get("compare.transcription_fix")
                        : messages.get("compare.transcription_bodies", String.join(", ", kept))));
    }

    /** Bodies of the reference's own legislator that the copy still names. */
    private Set<String> keptBodies(List<Unit> copies) {
        Set<String> kept = new TreeSet<>();
        for (Unit unit : copies) {
            facts.bodies(unit.text()).stream()
                    .map(Body::name)
                    .filter(name -> List.of(Fold.words(name).split(" ")).stream()
                            .anyMatch(rulebook.observations().foreign()::contains))
                    .forEach(kept::add);
        }
        return kept;
    }
}
