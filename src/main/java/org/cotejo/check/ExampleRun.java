package org.cotejo.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.finding.Explanation.Ruling;
import org.cotejo.finding.Verdict;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawIndex;
import org.cotejo.index.LawSnapshot;
import org.cotejo.model.EId;
import org.cotejo.model.Expression;
import org.cotejo.model.Level;
import org.cotejo.model.Manifestation;
import org.cotejo.model.Particulars;
import org.cotejo.model.Provision;
import org.cotejo.model.SourcePlace;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;
import org.cotejo.rulebook.Tradition;
import org.cotejo.structure.ReadingAidsFinder;

/**
 * Runs the examples of a rulebook through the real engine, each as a law of one article. Signals alone judge them: what
 * likeness weighs is a passage among all that a law says, and of the examples the rulebook itself has learned its words.
 */
public final class ExampleRun {
    private ExampleRun() {}

    /**
     * What the engine made of one example.
     *
     * @param finds keys of the elements it found
     * @param conflicts keys of the conditions that held
     */
    public record Outcome(
            Requirement requirement, Example example, Verdict verdict, List<String> finds, List<String> conflicts) {
        public Outcome {
            finds = List.copyOf(finds);
            conflicts = List.copyOf(conflicts);
        }

        /** Whether the verdict is the one the example states. */
        public boolean isAsExpected() {
            return verdict.name().equals(example.expect());
        }

        /** {@code requirement#n}, n from 1: the name of the example in lists. */
        public String name() {
            return requirement.id() + "#" + (requirement.examples().indexOf(example) + 1);
        }
    }

    /** Outcomes of all examples, in the order of the rulebook. */
    public static List<Outcome> of(Rulebook rulebook) throws IOException {
        try (LawIndex index = LawIndex.inMemory()) {
            Map<Example, String> keys = new HashMap<>();
            ReadingAidsFinder aids = new ReadingAidsFinder(Tradition.load(rulebook.tradition()));
            for (Requirement requirement : rulebook.requirements()) {
                for (Example example : requirement.examples()) {
                    Expression law =
                            law(requirement.id() + " " + requirement.examples().indexOf(example), example);
                    index.put(law, "examples", aids.of(law));
                    keys.put(example, IndexedLaw.keyOf(law.source()));
                }
            }
            try (LawSnapshot snapshot = index.snapshot()) {
                return judge(rulebook, snapshot, keys);
            }
        }
    }

    private static List<Outcome> judge(Rulebook rulebook, LawSnapshot snapshot, Map<Example, String> keys)
            throws IOException {
        EvidenceGatherer gatherer = new EvidenceGatherer(snapshot, rulebook);
        List<Outcome> outcomes = new ArrayList<>();
        for (Requirement requirement : rulebook.requirements()) {
            Map<String, Evidence> evidence = gatherer.gather(requirement);
            for (Example example : requirement.examples()) {
                Evidence found = evidence.getOrDefault(keys.get(example), Evidence.none());
                outcomes.add(outcome(requirement, example, found));
            }
        }
        return outcomes;
    }

    private static Outcome outcome(Requirement requirement, Example example, Evidence evidence) {
        Verdict verdict = Logic.shipped()
                .judge(Facts.of(requirement, evidence, java.time.LocalDate.MAX))
                .on(requirement.id())
                .map(Ruling::verdict)
                .orElse(Verdict.NOT_ASSESSED);
        List<String> finds = requirement.elements().stream()
                .filter(evidence::has)
                .map(Element::key)
                .toList();
        List<String> conflicts = requirement.conflictWhen().stream()
                .filter(condition -> !evidence.of(condition).isEmpty())
                .map(Condition::key)
                .toList();
        return new Outcome(requirement, example, verdict, finds, conflicts);
    }

    private static Expression law(String name, Example example) {
        Provision words = new Provision(
                new EId("art_1__par_1"),
                Level.PARAGRAPH,
                "",
                "",
                example.text(),
                List.of(),
                false,
                List.of(),
                SourcePlace.UNKNOWN);
        Provision article = new Provision(
                new EId("art_1"), Level.ARTICLE, "1", "", "", List.of(), false, List.of(words), SourcePlace.UNKNOWN);
        Manifestation source = new Manifestation(name, "", "example");
        return new Expression(
                name,
                "es",
                "",
                null,
                null,
                Particulars.NONE,
                List.of(),
                List.of(article),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                source);
    }
}
