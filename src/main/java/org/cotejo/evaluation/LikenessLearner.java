package org.cotejo.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cotejo.check.LawReading;
import org.cotejo.evaluation.Logistic.Row;
import org.cotejo.finding.LawReport;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.index.Stems;
import org.cotejo.rulebook.Condition;
import org.cotejo.rulebook.Element;
import org.cotejo.rulebook.Example;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Likeness.Words;
import org.cotejo.rulebook.Requirement;
import org.cotejo.rulebook.Rulebook;

/**
 * Learns from examples, and from laws that persons judged, how sentences read that satisfy a requirement or speak against it.
 *
 * <p>Words come from every law: of a requirement that the person has met or partial, the sentences where signals found an
 * element in an article that she names satisfy it; the law's other articles do not. Weights come from laws that the signals
 * were not made from, since in those they were made from signals find hardly anything wrong; and with words that leave these
 * laws out, since a law is always like itself. How good they are is told law by law, each judged by what the others taught.
 */
public final class LikenessLearner {
    /** Laws are read by words of the others in so many turns. */
    private static final int SHARES = 5;

    private final Rulebook rulebook;
    private final Judge judge;
    private final Map<String, TruthTable> tables;
    private final Truths truths;

    /** Judges the laws with these keys by a rulebook. */
    @FunctionalInterface
    public interface Judge {
        List<LawReport> judge(Rulebook rulebook, Set<String> laws) throws IOException;
    }

    /**
     * What was learned.
     *
     * @param trial how the laws that weights were learned from are judged; empty where they were kept
     */
    public record Learned(Likeness likeness, Optional<Trial> trial) {}

    /**
     * Laws judged by what the others taught.
     *
     * @param before signals deciding alone
     * @param after with what was learned
     */
    public record Trial(Evaluation before, Evaluation after) {}

    /**
     * @param rulebook whose signals find the evidence; its examples count as texts
     * @param truths by key of the law
     */
    public LikenessLearner(Rulebook rulebook, Map<String, TruthTable> truths, Judge judge) {
        this.rulebook = rulebook;
        this.judge = judge;
        this.tables = Map.copyOf(truths);
        this.truths = new Truths(truths);
    }

    /**
     * @param unseen keys of the laws that the signals were not made from; with none, the rulebook's weights are kept
     * @param threshold from 0 to 0.5: what signals found is left out below it, and what they did not find counts where it is
     *     nearer to one; of no matter where weights are kept
     */
    public Learned learn(LawSnapshot snapshot, Set<String> unseen, double threshold) throws IOException {
        List<LawReading> readings = LawReading.of(snapshot, rulebook, truths.laws());
        if (unseen.isEmpty()) {
            return new Learned(likeness(snapshot, readings, rulebook.likeness().weights()), Optional.empty());
        }
        Likeness ofOthers = likeness(
                snapshot,
                readings.stream().filter(each -> !unseen.contains(each.law())).toList(),
                Map.of());
        Map<Group, List<Row>> rows = rows(LawReading.of(snapshot, rulebook.with(ofOthers), unseen));
        Likeness all = likeness(snapshot, readings, fit(rows, "", threshold));
        return new Learned(all, Optional.of(trial(ofOthers, rows, unseen, threshold)));
    }

    private Likeness likeness(LawSnapshot snapshot, List<LawReading> readings, Map<Group, Weights> weights)
            throws IOException {
        Likeness words = words(readings);
        Norms norms = norms(snapshot, readings);
        Map<String, Words> usual = new TreeMap<>(words.words());
        usual.replaceAll(norms::in);
        return new Likeness(words.laws(), words.texts(), words.spread(), usual, weights);
    }

    /** Each share of the laws read with words of the others, since a law is always like itself. */
    private Norms norms(LawSnapshot snapshot, List<LawReading> readings) throws IOException {
        Norms norms = new Norms();
        for (int share = 0; share < SHARES; share++) {
            Set<String> held = new TreeSet<>();
            List<LawReading> others = new ArrayList<>();
            for (int i = 0; i < readings.size(); i++) {
                if (i % SHARES == share) {
                    held.add(readings.get(i).law());
                } else {
                    others.add(readings.get(i));
                }
            }
            LawReading.of(snapshot, rulebook.with(words(others)), held).forEach(reading -> addTo(norms, reading));
        }
        return norms;
    }

    private void addTo(Norms norms, LawReading reading) {
        for (Requirement requirement : rulebook.requirements()) {
            for (Element element : requirement.elements()) {
                Double score = reading.likest().get(Likeness.key(requirement, element));
                if (score != null) {
                    truths.has(reading.law(), requirement, element)
                            .ifPresent(has -> norms.add(Likeness.key(requirement, element), score, has));
                }
            }
        }
    }

    private Likeness words(List<LawReading> readings) throws IOException {
        WordLearner learner = new WordLearner();
        Map<String, Integer> spread = addExamples(learner);
        int examples = learner.size();
        readings.forEach(reading -> addSentences(reading, learner));
        Map<String, String> requirements = new TreeMap<>();
        Set<String> elements = new HashSet<>();
        for (Requirement requirement : rulebook.requirements()) {
            for (Element element : requirement.elements()) {
                elements.add(Likeness.key(requirement, element));
                requirements.put(Likeness.key(requirement, element), requirement.id());
            }
            for (Condition condition : requirement.conflictWhen()) {
                requirements.put(Likeness.key(requirement, condition), requirement.id());
            }
        }
        Map<String, Words> words = learner.learn(
                List.copyOf(requirements.keySet()),
                elements::contains,
                (key, text) -> elements.contains(key)
                        && truths.isNamed(text.source(), requirements.get(key), new Place(text.article())));
        spread.values().removeIf(count -> count < 2);
        return new Likeness(readings.size(), examples, spread, words, Map.of());
    }

    private Map<String, Integer> addExamples(WordLearner learner) {
        Map<String, Integer> spread = new HashMap<>();
        for (Requirement requirement : rulebook.requirements()) {
            for (Example example : requirement.examples()) {
                List<String> stems = Stems.of(example.text());
                new HashSet<>(stems).forEach(stem -> spread.merge(stem, 1, Integer::sum));
                Set<String> says = new HashSet<>();
                example.finds().forEach(key -> says.add(Likeness.elementKey(requirement.id(), key)));
                example.conflicts().forEach(key -> says.add(Likeness.conditionKey(requirement.id(), key)));
                learner.add(new WordLearner.Text("", "", Likeness.forms(stems), says));
            }
        }
        return spread;
    }

    private void addSentences(LawReading reading, WordLearner learner) {
        for (LawReading.Line line : reading.lines()) {
            Place place = Place.of(line.eId());
            Set<String> says = new HashSet<>();
            for (String key : line.found()) {
                if (truths.isSaid(reading.law(), key, place)) {
                    says.add(key);
                }
            }
            learner.add(new WordLearner.Text(reading.law(), place.article().path(), line.forms(), says));
        }
    }

    private Map<Group, List<Row>> rows(List<LawReading> readings) {
        Map<Group, List<Row>> rows = new EnumMap<>(Group.class);
        for (LawReading reading : readings) {
            for (LawReading.Case each : reading.cases()) {
                truths.isRight(reading.law(), each)
                        .ifPresent(answer -> rows.computeIfAbsent(each.group(), group -> new ArrayList<>())
                                .add(new Row(reading.law(), each.traits(), answer)));
            }
        }
        return rows;
    }

    /** @param without a law whose cases are left aside; empty for none */
    private static Map<Group, Weights> fit(Map<Group, List<Row>> rows, String without, double threshold) {
        Map<Group, Weights> weights = new EnumMap<>(Group.class);
        rows.forEach((group, all) -> {
            List<Row> some =
                    all.stream().filter(row -> !row.law().equals(without)).toList();
            if (some.stream().anyMatch(Row::good) && some.stream().anyMatch(row -> !row.good())) {
                boolean isFound = group == Group.FOUND || group == Group.HELD;
                weights.put(group, Logistic.fit(some, isFound ? threshold : 1 - threshold));
            }
        });
        return weights;
    }

    private Trial trial(Likeness words, Map<Group, List<Row>> rows, Set<String> unseen, double threshold)
            throws IOException {
        List<LawReport> after = new ArrayList<>();
        for (String law : new TreeSet<>(unseen)) {
            after.addAll(judge.judge(rulebook.with(words.with(fit(rows, law, threshold))), Set.of(law)));
        }
        return new Trial(evaluate(judge.judge(rulebook.with(Likeness.NONE), unseen)), evaluate(after));
    }

    private Evaluation evaluate(List<LawReport> reports) {
        List<Evaluation.Judgement> judgements = new ArrayList<>();
        for (LawReport report : reports) {
            judgements.addAll(Evaluation.judge(report, tables.get(IndexedLaw.keyOf(report.source()))));
        }
        return new Evaluation(judgements);
    }
}
