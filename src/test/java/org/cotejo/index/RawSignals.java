package org.cotejo.index;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Signal;

/** Every signal of a rulebook run over an index, and nothing done with what it finds: what a check is measured against. */
public final class RawSignals {
    private RawSignals() {}

    /** How many places are found. */
    public static long count(LawSnapshot snapshot, Rulebook rulebook) throws IOException {
        Scope scope = Scope.of(snapshot, snapshot.documents());
        SignalParser parser = new SignalParser(rulebook.concepts(), new Shared(new Places(scope, Documents.READING)));
        long places = 0;
        for (Signal signal : of(rulebook)) {
            places += count(parser.parse(signal).places());
        }
        return places;
    }

    /** The signals of all requirements. */
    static List<Signal> of(Rulebook rulebook) {
        return rulebook.requirements().stream()
                .flatMap(requirement -> signals(requirement).stream())
                .toList();
    }

    private static long count(IntervalIterator each) throws IOException {
        long places = 0;
        while (each != null && each.nextDoc() != IntervalIterator.NO_MORE_DOCS) {
            while (each.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
                places++;
            }
        }
        return places;
    }

    private static List<Signal> signals(Requirement requirement) {
        return Stream.of(
                        requirement.elements().stream()
                                .flatMap(element ->
                                        Stream.concat(element.signals().stream(), element.unless().stream())),
                        requirement.conflictWhen().stream()
                                .flatMap(condition ->
                                        Stream.concat(condition.signals().stream(), condition.unless().stream())),
                        requirement.byReference().signals().stream(),
                        requirement.byReference().unless().stream())
                .flatMap(signals -> signals)
                .toList();
    }
}
