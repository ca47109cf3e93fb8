package org.cotejo.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookException;
import org.cotejo.rulebook.Signal;

/** Whether every signal of a rulebook can be run, and every concept is used. */
public final class SignalCheck {
    private final SignalParser parser;
    private final Consumer<Complaint> listener;

    private SignalCheck(Rulebook rulebook, Consumer<Complaint> listener) {
        this.parser = new SignalParser(rulebook.concepts());
        this.listener = listener;
    }

    /** Tells every signal that cannot be run, each once, and every concept that nothing uses, in the order of the files. */
    public static void of(Rulebook rulebook, Consumer<Complaint> listener) {
        Set<Complaint> told = new LinkedHashSet<>();
        SignalCheck check = new SignalCheck(rulebook, told::add);
        rulebook.requirements().forEach(requirement -> check.tryAll(requirement.signals(), requirement.id()));
        check.tryAll(signals(rulebook), "");
        Set<String> used = check.parser.conceptsUsed();
        for (Map.Entry<String, List<Signal>> concept : rulebook.concepts().entrySet()) {
            if (!used.contains(concept.getKey())) {
                check.tryAll(concept.getValue().stream(), "");
                concept.getValue().stream()
                        .findFirst()
                        .ifPresent(first -> told.add(new Complaint(
                                Complaint.Weight.WARNING,
                                "concept_unused",
                                first.file(),
                                first.line(),
                                "",
                                List.of(concept.getKey()))));
            }
        }
        told.forEach(listener);
    }

    /** Those of no requirement. */
    private static Stream<Signal> signals(Rulebook rulebook) {
        Stream<Signal> speech = Stream.of(
                        rulebook.speech().duty(),
                        rulebook.speech().faculty(),
                        rulebook.speech().definition())
                .flatMap(List::stream);
        Stream<Signal> outdated = rulebook.observations().outdated().stream()
                .flatMap(each -> Stream.of(each.signals(), each.unless(), each.shortNames()))
                .flatMap(List::stream);
        Stream<Signal> duties = rulebook.observations().duties().stream()
                .flatMap(each -> Stream.concat(each.signals().stream(), each.unless().stream()));
        Stream<Signal> contradictions = rulebook.observations().contradictions().stream()
                .flatMap(each -> Stream.of(each.one(), each.unlessOne(), each.other(), each.unlessOther()))
                .flatMap(List::stream);
        return Stream.of(speech, outdated, duties, contradictions).flatMap(each -> each);
    }

    private void tryAll(Stream<Signal> signals, String requirement) {
        signals.forEach(signal -> {
            try {
                parser.parse(signal).source();
            } catch (RulebookException e) {
                listener.accept(isAt(signal, e.complaint()) ? e.complaint().of(requirement) : e.complaint());
            }
        });
    }

    /** A mistake in a concept is the concept's, whoever uses it. */
    private static boolean isAt(Signal signal, Complaint complaint) {
        return signal.file().equals(complaint.file()) && signal.line() == complaint.line();
    }
}
