package org.cotejo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.check.Checker;
import org.cotejo.evaluation.LikenessLearner;
import org.cotejo.evaluation.LikenessLearner.Learned;
import org.cotejo.evaluation.TruthTable;
import org.cotejo.fact.FactReader;
import org.cotejo.index.LawSnapshot;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.YamlNode;
import org.cotejo.workspace.Outcome;

/** Brings laws, their truth tables and wordings together for who learns from them. */
final class Lessons {
    private static final Set<String> WORDING = Set.of("requirement", "expect", "finds", "conflicts", "text");

    private final Cotejo cotejo;

    Lessons(Cotejo cotejo) {
        this.cotejo = cotejo;
    }

    Learned learn(
            Map<Path, Path> truthByLaw,
            Map<Path, Path> unseen,
            List<Path> wordings,
            double threshold,
            LikenessLearner.Steps steps)
            throws IOException {
        Rulebook rulebook = cotejo.rulebook();
        if (unseen.isEmpty() && rulebook.likeness().weights().isEmpty()) {
            throw new CotejoException("rules.no_weights", rulebook.id());
        }
        if (!(threshold >= 0 && threshold <= 0.5)) {
            throw new CotejoException("rules.threshold", Double.toString(threshold));
        }
        Map<String, TruthTable> truths = truths(truthByLaw);
        Map<String, TruthTable> others = truths(unseen);
        truths.putAll(others);
        FactReader facts = cotejo.facts();
        try (LawSnapshot snapshot = cotejo.workspace().snapshot()) {
            LikenessLearner learner = new LikenessLearner(with(rulebook, wordings), truths, (book, laws) -> new Checker(
                            book, cotejo.asOf(), Locale.ROOT, facts)
                    .check(snapshot, laws));
            return learner.learn(snapshot, new TreeSet<>(others.keySet()), threshold, steps);
        }
    }

    /** By key of the law. One that cannot be read ends it: what is learned must not be less than what was asked. */
    private Map<String, TruthTable> truths(Map<Path, Path> truthByLaw) throws IOException {
        Map<String, TruthTable> truths = new HashMap<>();
        for (Map.Entry<Path, Path> each : truthByLaw.entrySet()) {
            Outcome outcome = cotejo.workspace()
                    .ingest(List.of(each.getKey()), file -> {})
                    .get(0);
            outcome.trouble().ifPresent(trouble -> {
                throw trouble;
            });
            truths.put(outcome.key(), TruthTable.read(each.getValue()));
        }
        return truths;
    }

    /** The rulebook with the wordings among its examples. */
    private static Rulebook with(Rulebook rulebook, List<Path> wordings) throws IOException {
        Map<String, List<Example>> more = new LinkedHashMap<>();
        for (Path file : wordings) {
            for (YamlNode item : YamlNode.read(file.getFileName().toString(), Files.newInputStream(file))
                    .items()) {
                item.only(WORDING);
                more.computeIfAbsent(item.need("requirement").text(), id -> new ArrayList<>())
                        .add(new Example(
                                "wording",
                                item.need("expect").text(),
                                item.texts("finds"),
                                item.texts("conflicts"),
                                false,
                                item.need("text").text(),
                                item.line()));
            }
        }
        return rulebook.withRequirements(rulebook.requirements().stream()
                .map(requirement -> requirement.withExamples(plus(requirement, more)))
                .toList());
    }

    private static List<Example> plus(Requirement requirement, Map<String, List<Example>> more) {
        List<Example> examples = new ArrayList<>(requirement.examples());
        examples.addAll(more.getOrDefault(requirement.id(), List.of()));
        return examples;
    }
}
