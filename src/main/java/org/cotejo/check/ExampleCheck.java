package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cotejo.finding.Verdict;
import org.cotejo.model.CotejoException;
import org.cotejo.rulebook.Complaint;
import org.cotejo.rulebook.Complaint.Weight;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.RulebookFiles;
import org.cotejo.rulebook.RulebookSurvey;
import org.cotejo.rulebook.YamlNode;

/** Whether examples give what they say, and model clauses satisfy what they are models of: by the real engine. */
final class ExampleCheck {
    private final RulebookSurvey survey;
    private final Consumer<Complaint> listener;

    ExampleCheck(RulebookSurvey survey, Consumer<Complaint> listener) {
        this.survey = survey;
        this.listener = listener;
    }

    /** Examples that are known not to hold, by name, with the place that says so; none where the rulebook has no such file. */
    static Map<String, YamlNode> exceptions(RulebookFiles files, String name) throws IOException {
        String file = name + "/exceptions.yaml";
        try {
            return YamlNode.read(file, files.open(file)).need("exceptions").fields();
        } catch (CotejoException e) {
            return Map.of();
        }
    }

    void run(Map<String, YamlNode> exceptions) throws IOException {
        Map<String, YamlNode> stale = new LinkedHashMap<>(exceptions);
        for (ExampleRun.Outcome outcome : ExampleRun.of(survey.rulebook())) {
            boolean excepted = exceptions.containsKey(outcome.name());
            if (!outcome.isAsExpected()) {
                stale.remove(outcome.name());
            }
            tell(outcome, excepted);
        }
        stale.forEach((name, place) -> listener.accept(
                new Complaint(Weight.WARNING, "exception_stale", place.file(), place.line(), "", List.of(name))));
        for (ExampleRun.Outcome outcome : ExampleRun.of(withClauses())) {
            if (outcome.verdict() != Verdict.MET) {
                tellClause(outcome);
            }
        }
    }

    private void tell(ExampleRun.Outcome outcome, boolean excepted) {
        Example example = outcome.example();
        String verdict = outcome.verdict().name();
        if (!outcome.isAsExpected() && excepted) {
            tell(outcome, Weight.WARNING, "example_excepted", example.expect(), verdict);
        } else if (!outcome.isAsExpected()) {
            String found = String.join(", ", outcome.finds());
            String against = String.join(", ", outcome.conflicts());
            tell(outcome, Weight.ERROR, "example_fails", example.expect(), verdict, found, against);
        } else {
            compare(outcome, "example_finds", example.finds(), outcome.finds());
            compare(outcome, "example_conflicts", example.conflicts(), outcome.conflicts());
        }
    }

    private void compare(ExampleRun.Outcome outcome, String code, List<String> said, List<String> found) {
        if (!List.copyOf(said).stream()
                .sorted()
                .toList()
                .equals(found.stream().sorted().toList())) {
            tell(outcome, Weight.WARNING, code, String.join(", ", said), String.join(", ", found));
        }
    }

    private void tell(ExampleRun.Outcome outcome, Weight weight, String code, String... arguments) {
        String id = outcome.requirement().id();
        String file = survey.requirements().get(id).file();
        listener.accept(new Complaint(weight, code, file, outcome.example().line(), id, List.of(arguments)));
    }

    private void tellClause(ExampleRun.Outcome outcome) {
        List<String> missing = outcome.requirement().elements().stream()
                .map(Element::key)
                .filter(key -> !outcome.finds().contains(key))
                .toList();
        tell(
                outcome,
                Weight.ERROR,
                "clause_fails",
                outcome.verdict().name(),
                String.join(", ", missing),
                String.join(", ", outcome.conflicts()));
    }

    /** The same rulebook with each model clause as the one example of its requirement. */
    private Rulebook withClauses() {
        List<Requirement> requirements = new ArrayList<>();
        for (Requirement requirement : survey.rulebook().requirements()) {
            int line = survey.requirements()
                    .get(requirement.id())
                    .find("model-clause")
                    .map(YamlNode::line)
                    .orElse(0);
            requirements.add(requirement.withExamples(List.of(
                    new Example("clause", "MET", List.of(), List.of(), false, requirement.modelClause(), line))));
        }
        return survey.rulebook().withRequirements(requirements);
    }
}
