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
import java.util.stream.Collectors;
import org.cotejo.check.LawReading;
import org.cotejo.evaluation.Logistic.Row;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Verdict;
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
    private final Rulebook rulebook;
    private final Judge judge;
    private final Map<String, TruthTable> tables;
    private final Map<String, Map<String, TruthTable.Expected>> truths = new HashMap<>();

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
        truths.forEach((law, table) -> this.truths.put(
                law,
                table.expected().stream()
                        .collect(Collectors.toMap(
                                TruthTable.Expected::requirement, each -> each, (first, again) -> first))));
    }

    /**
     * @param unseen keys of the laws that the signals were not made from; with none, the rulebook's weights are kept
     * @param threshold from 0 to 0.5: what signals found is left out below it, and what they did not find counts where it is
     *     nearer to one; of no matter where weights are kept
     */
    public Learned learn(LawSnapshot snapshot, Set<String> unseen, double threshold) throws IOException {
        List<LawReading> readings = LawReading.of(snapshot, rulebook, truths.keySet());
        if (unseen.isEmpty()) {
            return new Learned(words(readings, rulebook.likeness().weights()), Optional.empty());
        }
        Likeness ofOthers = words(
                readings.stream().filter(each -> !unseen.contains(each.law())).toList(), Map.of());
        Map<Group, List<Row>> rows = rows(LawReading.of(snapshot, rulebook.with(ofOthers), unseen));
        Likeness all = words(readings, fit(rows, "", threshold));
        return new Learned(all, Optional.of(trial(ofOthers, rows, unseen, threshold)));
    }

    private Likeness words(List<LawReading> readings, Map<Group, Weights> weights) throws IOException {
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
                (key, text) -> elements.contains(key) && isNamed(text, requirements.get(key)));
        spread.values().removeIf(count -> count < 2);
        return new Likeness(readings.size(), examples, spread, words, weights);
    }

    /** Whether the person names the article of a text for the requirement: what it says there, signals may have missed. */
    private boolean isNamed(WordLearner.Text text, String requirement) {
        TruthTable.Expected truth = truths.getOrDefault(text.source(), Map.of()).get(requirement);
        return truth != null && isNamed(new Place(text.article()), truth);
    }

    private static boolean isNamed(Place article, TruthTable.Expected truth) {
        return truth.where().stream()
                .anyMatch(place -> Place.written(place).article().meets(article));
    }

    private static boolean isAgainst(TruthTable.Expected truth) {
        return truth.verdict() == Verdict.CONFLICT || truth.verdict() == Verdict.EXCESS;
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
                if (isSaid(reading.law(), key, place)) {
                    says.add(key);
                }
            }
            learner.add(new WordLearner.Text(reading.law(), place.article().path(), line.forms(), says));
        }
    }

    /** Whether the person agrees that what signals found in a place satisfies the element or speaks against the law. */
    private boolean isSaid(String law, String key, Place place) {
        int end = Math.max(key.indexOf('/'), key.indexOf('!'));
        TruthTable.Expected truth = truths.get(law).get(key.substring(0, end));
        if (truth == null) {
            return false;
        }
        if (key.charAt(end) == '!') {
            return isAgainst(truth) || truth.verdict() == Verdict.PARTIAL;
        }
        boolean has = truth.verdict() == Verdict.MET || truth.verdict() == Verdict.PARTIAL;
        return has && !truth.missing().contains(key.substring(end + 1)) && isNamed(place.article(), truth);
    }

    private Map<Group, List<Row>> rows(List<LawReading> readings) {
        Map<Group, List<Row>> rows = new EnumMap<>(Group.class);
        for (LawReading reading : readings) {
            for (LawReading.Case each : reading.cases()) {
                TruthTable.Expected truth =
                        truths.get(reading.law()).get(each.requirement().id());
                Optional<Boolean> good = truth == null
                        ? Optional.empty()
                        : each.element().isPresent()
                                ? has(each.requirement(), each.element().get(), truth)
                                : Optional.of(isAgainst(truth));
                good.ifPresent(answer -> rows.computeIfAbsent(each.group(), group -> new ArrayList<>())
                        .add(new Row(reading.law(), each.traits(), answer)));
            }
        }
        return rows;
    }

    /** Whether a law has an element, as the person sees it; empty where her verdict does not tell. */
    private static Optional<Boolean> has(Requirement requirement, Element element, TruthTable.Expected truth) {
        return switch (truth.verdict()) {
            case MET -> {
                boolean bySilence = truth.where().isEmpty();
                yield bySilence && requirement.metIfAbsent()
                        ? Optional.of(false)
                        : bySilence || requirement.anyElement() ? Optional.empty() : Optional.of(true);
            }
            case ABSENT -> Optional.of(false);
            case PARTIAL ->
                truth.missing().isEmpty()
                        ? Optional.empty()
                        : Optional.of(!truth.missing().contains(element.key()));
            default -> Optional.empty();
        };
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
