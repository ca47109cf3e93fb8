package org.cotejo.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.util.FixedBitSet;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Signal;
import org.cotejo.rulebook.Speech;
import org.cotejo.rulebook.SpeechMarks;
import org.jspecify.annotations.Nullable;

/**
 * Runs the signals of a rulebook over every law at once and gives back the exact words they found.
 *
 * <p>Annexes are not looked at: a treaty that a law approves binds its state, but is no evidence of what the state's own
 * law provides. They can be searched for with {@link ProvisionFinder}.
 *
 * <p>Interval sources are walked directly, without queries or scores: that is an order of magnitude quicker than asking
 * each query for its matches. Not thread-safe; make one a run, and {@link #beside} it one for
 * each further thread.
 */
public final class SignalSearch {
    /** Fewest parts missing, then most parts there. */
    private static final Comparator<AlmostFound> CLOSEST_FIRST = Comparator.comparingInt(
                    (AlmostFound each) -> each.lacks().size())
            .thenComparingInt(each -> -each.has().size())
            .thenComparing(AlmostFound::signal);

    private final LawSnapshot snapshot;
    private final Scope scope;
    private final Shared shared;
    private final SignalParser parser;
    private final Readings readings;
    private final Map<Integer, List<SpeechReader.Mark>> marks;

    private final Rulebook rulebook;
    private final Denials denials;

    /** Over every law of the index. */
    public SignalSearch(LawSnapshot snapshot, Rulebook rulebook) throws IOException {
        this(snapshot, rulebook, withoutAnnexes(snapshot, snapshot.documents()));
    }

    /** Over the laws with these keys alone: others beside them cost next to nothing. */
    public SignalSearch(LawSnapshot snapshot, Rulebook rulebook, Set<String> laws) throws IOException {
        this(snapshot, rulebook, withoutAnnexes(snapshot, snapshot.documents(laws)));
    }

    private SignalSearch(LawSnapshot snapshot, Rulebook rulebook, BitSet wanted) throws IOException {
        this.snapshot = snapshot;
        this.scope = Scope.of(snapshot, wanted);
        this.rulebook = rulebook;
        this.readings = new Readings(snapshot, scope);
        this.shared = new Shared(
                new Places(scope, Documents.READING), new CitedPlaces(readings, rulebook.tradition(), scope.size()));
        this.parser = new SignalParser(rulebook.concepts(), shared);
        this.denials = new Denials(rulebook.speech(), rulebook.concepts());
        this.marks = new ConcurrentHashMap<>();
        findMarks(rulebook.speech());
    }

    private SignalSearch(SignalSearch other) {
        this.snapshot = other.snapshot;
        this.scope = other.scope;
        this.rulebook = other.rulebook;
        this.shared = other.shared;
        this.parser = new SignalParser(other.rulebook.concepts(), shared);
        this.denials = other.denials;
        this.readings = other.readings;
        this.marks = other.marks;
    }

    /** The same search for another thread: what one of them reads of the index, all know. */
    public SignalSearch beside() {
        return new SignalSearch(this);
    }

    private static BitSet withoutAnnexes(LawSnapshot snapshot, BitSet documents) throws IOException {
        for (LeafReaderContext leaf : snapshot.reader().leaves()) {
            PostingsEnum annexes = leaf.reader().postings(new Term(Documents.ANNEX, "true"), PostingsEnum.NONE);
            if (annexes != null) {
                for (int doc = annexes.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = annexes.nextDoc()) {
                    documents.clear(leaf.docBase + doc);
                }
            }
        }
        return documents;
    }

    /**
     * Every place where one of the signals has words of the provision itself, in a provision that no {@code unless}
     * touches; where places overlap in one provision, the tightest. Ordered by law and place.
     */
    public List<Passage> run(List<Signal> signals, List<Signal> unless) throws IOException {
        Set<Integer> barred = new HashSet<>();
        for (Signal signal : unless) {
            walk(signal, (doc, start, end) -> {
                if (reading(doc).touchesOwn(end)) {
                    barred.add(doc);
                }
            });
        }
        Map<Integer, List<Passage>> found = new HashMap<>();
        for (Signal signal : signals) {
            walk(signal, (doc, start, end) -> {
                if (!barred.contains(doc) && reading(doc).touchesOwn(end)) {
                    keepTightest(found.computeIfAbsent(doc, d -> new ArrayList<>()), passage(doc, start, end, signal));
                }
            });
        }
        return found.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Passage::law)
                        .thenComparingInt(Passage::order)
                        .thenComparing(Passage::range)
                        .thenComparing(Passage::signal))
                .toList();
    }

    /**
     * Every sentence of a law that is in force, in reading order; a list's items are sentences of their own, and what opens it
     * is read with them.
     */
    public List<Sentence> sentences(String law) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        SentenceReader reader = new SentenceReader(law, names(law));
        for (int doc : scope.numbers(snapshot.documents(Set.of(law)))) {
            Reading reading = readings.of(doc);
            if (!reading.unit().repealed()) {
                sentences.addAll(reader.read(doc, reading, at(marks, doc)));
            }
        }
        return sentences;
    }

    private StandIns names(String law) throws IOException {
        return new StandIns(snapshot.law(law).map(IndexedLaw::names).orElse(List.of()));
    }

    /**
     * For signals that found nothing in a law: its provisions that have at least half of the parts of one, at least one of
     * them in their own words. Best first; each provision once.
     */
    public List<AlmostFound> almost(String law, List<Signal> signals, int most) throws IOException {
        Map<Integer, AlmostFound> best = new HashMap<>();
        for (Signal signal : signals) {
            List<String> parts = SignalParts.of(signal.query());
            if (parts.size() > 1) {
                almost(law, signal, parts).forEach((doc, found) -> best.merge(doc, found, SignalSearch::closer));
            }
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<Integer, AlmostFound>comparingByValue(CLOSEST_FIRST)
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static AlmostFound closer(AlmostFound one, AlmostFound other) {
        return CLOSEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private Map<Integer, AlmostFound> almost(String law, Signal signal, List<String> parts) throws IOException {
        Map<Integer, Set<String>> has = new HashMap<>();
        Set<Integer> inOwnWords = new HashSet<>();
        for (String part : parts) {
            walk(new Signal(part, signal.file(), signal.line()), (doc, start, end) -> {
                if (law.equals(readings.law(doc)) && !reading(doc).unit().repealed()) {
                    has.computeIfAbsent(doc, d -> new HashSet<>()).add(part);
                    if (reading(doc).touchesOwn(end)) {
                        inOwnWords.add(doc);
                    }
                }
            });
        }
        Map<Integer, AlmostFound> found = new HashMap<>();
        has.forEach((doc, some) -> {
            if (inOwnWords.contains(doc) && 2 * some.size() >= parts.size()) {
                Unit unit = reading(doc).unit();
                found.put(
                        doc,
                        new AlmostFound(
                                unit.eId(),
                                unit.citation(),
                                unit.text(),
                                signal.query(),
                                parts.stream().filter(some::contains).distinct().toList(),
                                parts.stream()
                                        .filter(part -> !some.contains(part))
                                        .distinct()
                                        .toList()));
            }
        });
        return found;
    }

    private static void keepTightest(List<Passage> kept, Passage candidate) {
        for (int i = 0; i < kept.size(); i++) {
            Passage other = kept.get(i);
            if (other.range().overlaps(candidate.range())) {
                if (isBetter(candidate, other)) {
                    kept.set(i, candidate);
                }
                return;
            }
        }
        kept.add(candidate);
    }

    /** What is not denied before what is, then the tighter one. */
    private static boolean isBetter(Passage candidate, Passage other) {
        boolean denied = candidate.speech() == Speech.DENIAL;
        return denied == (other.speech() == Speech.DENIAL)
                ? candidate.range().length() < other.range().length()
                : !denied;
    }

    private Passage passage(int doc, int start, int end, Signal signal) {
        Reading reading = reading(doc);
        Unit unit = reading.unit();
        boolean denies = denials.areAskedForBy(signal);
        Speech speech = SpeechReader.of(reading, marks.getOrDefault(doc, List.of()), start, end, denies);
        return new Passage(
                readings.law(doc),
                doc,
                unit.eId(),
                unit.citation(),
                unit.text(),
                reading.range(start, end),
                signal.query(),
                speech,
                unit.transitory());
    }

    private void findMarks(SpeechMarks speech) throws IOException {
        Map<Integer, List<SpeechReader.Mark>> plain = new HashMap<>();
        findMarks(speech.duty(), Speech.DUTY, plain);
        findMarks(speech.faculty(), Speech.FACULTY, plain);
        findMarks(speech.definition(), Speech.DEFINITION, plain);
        Map<Integer, List<SpeechReader.Mark>> negations = new HashMap<>();
        findMarks(speech.negation(), Speech.DENIAL, negations);
        Map<Integer, List<SpeechReader.Mark>> bans = new HashMap<>();
        findMarks(speech.ban(), Speech.DENIAL, bans);
        Map<Integer, List<SpeechReader.Mark>> harms = new HashMap<>();
        findMarks(speech.harm(), Speech.DENIAL, harms);
        for (Integer doc : readings.docs()) {
            List<SpeechReader.Mark> all =
                    new Negations(reading(doc), at(plain, doc), at(harms, doc)).with(at(negations, doc), at(bans, doc));
            all.sort(Comparator.comparingInt(SpeechReader.Mark::start).thenComparingInt(SpeechReader.Mark::end));
            marks.put(doc, all);
        }
    }

    private static List<SpeechReader.Mark> at(Map<Integer, List<SpeechReader.Mark>> marks, Integer doc) {
        return marks.getOrDefault(doc, List.of());
    }

    private void findMarks(List<Signal> signals, Speech speech, Map<Integer, List<SpeechReader.Mark>> into)
            throws IOException {
        for (Signal signal : signals) {
            walk(signal, (doc, start, end) -> into.computeIfAbsent(doc, d -> new ArrayList<>())
                    .add(new SpeechReader.Mark(start, end, speech)));
        }
    }

    private Reading reading(int doc) {
        return readings.get(doc);
    }

    private interface Visitor {
        void at(int doc, int start, int end);
    }

    private void walk(Signal signal, Visitor visitor) throws IOException {
        FixedBitSet documents = SignalNode.all(scope.size());
        IntervalIterator each = places(parser.parse(signal), documents, signal);
        int doc = each == null ? IntervalIterator.NO_MORE_DOCS : next(documents, 0);
        while (doc != IntervalIterator.NO_MORE_DOCS) {
            if (each.docID() < doc) {
                each.advance(doc);
            }
            if (each.docID() == doc && each.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                readings.of(doc);
                do {
                    visitor.at(doc, each.start(), each.end());
                } while (each.nextInterval() != IntervalIterator.NO_MORE_INTERVALS);
            }
            doc = each.docID() == IntervalIterator.NO_MORE_DOCS
                    ? IntervalIterator.NO_MORE_DOCS
                    : next(documents, Math.max(doc + 1, each.docID()));
        }
    }

    private static int next(FixedBitSet documents, int from) {
        return from < documents.length() ? documents.nextSetBit(from) : IntervalIterator.NO_MORE_DOCS;
    }

    /** Nothing where no document can have the signal: to ask Lucene is what costs. */
    private static @Nullable IntervalIterator places(SignalNode node, FixedBitSet documents, Signal signal)
            throws IOException {
        try {
            node.narrow(documents);
            return next(documents, 0) == IntervalIterator.NO_MORE_DOCS ? null : node.places();
        } catch (IllegalStateException e) {
            // found out only here: how many words of these laws a stub stands for
            throw new SignalScanner(signal).complain("signal.wide");
        }
    }
}
