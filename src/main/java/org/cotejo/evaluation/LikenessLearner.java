package org.cotejo.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.check.Sighting;
import org.cotejo.evaluation.Logistic.Row;
import org.cotejo.finding.LawReport;
import org.cotejo.index.IndexedLaw;
import org.cotejo.index.LawSnapshot;
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Trait;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Rulebook;

/**
 * Learns what good evidence is from laws that persons judged. An element that signals found is good evidence where the
 * person has the requirement met, or partial without that element missing, and bad where it is absent or the element missing.
 *
 * <p>Words come from every law. Weights come from laws that the signals were not made from, since in those they were made
 * from signals find hardly anything wrong; and with words that leave these laws out, since a law is always like itself. How
 * good the weights are is told law by law, each judged by what the others taught.
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
     * @param after with what is unlike left out
     * @param auc how well good evidence is told from bad: 0.5 by chance, 1 always
     * @param good and {@code bad}: how many of such findings of elements there are, and how many of them are left out
     */
    public record Trial(Evaluation before, Evaluation after, double auc, Evaluation.Share good, Evaluation.Share bad) {}

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
     * @param threshold under which evidence is to be left out, 0 to 1; of no matter where weights are kept
     */
    public Learned learn(LawSnapshot snapshot, Set<String> unseen, double threshold) throws IOException {
        List<Sighting> sightings = Sighting.of(snapshot, rulebook, new TreeSet<>(truths.keySet()));
        if (unseen.isEmpty()) {
            return new Learned(words(sightings, Set.of(), rulebook.likeness().weights()), Optional.empty());
        }
        Rulebook others = rulebook.with(words(sightings, unseen, Weights.NONE));
        List<Row> rows = rows(Sighting.of(snapshot, others, unseen));
        Weights weights = Logistic.fit(rows, threshold);
        return new Learned(words(sightings, Set.of(), weights), Optional.of(trial(others, rows, unseen, threshold)));
    }

    private Likeness words(List<Sighting> sightings, Set<String> without, Weights weights) {
        WordLearner learner = new WordLearner();
        learner.addExamples(rulebook.requirements());
        for (Sighting sighting : sightings) {
            if (!without.contains(sighting.law())) {
                String element = Likeness.key(sighting.requirement(), sighting.element());
                label(sighting).ifPresent(good -> sighting.quotes()
                        .forEach(quote -> learner.add(sighting.law(), element, quote.stems(), good)));
            }
        }
        return learner.learn(truths.size() - without.size(), weights);
    }

    /** Whether the person agrees that the law has the element; empty where it cannot be told. */
    private Optional<Boolean> label(Sighting sighting) {
        TruthTable.Expected truth =
                truths.get(sighting.law()).get(sighting.requirement().id());
        if (truth == null) {
            return Optional.empty();
        }
        return switch (truth.verdict()) {
            case MET -> Optional.of(true);
            case ABSENT -> Optional.of(false);
            case PARTIAL ->
                Optional.of(!truth.missing().contains(sighting.element().key()));
            default -> Optional.empty();
        };
    }

    /** Where one element is enough, nobody says which of them a law that meets the requirement has. */
    private List<Row> rows(List<Sighting> sightings) {
        List<Row> rows = new ArrayList<>();
        for (Sighting sighting : sightings) {
            Map<Trait, Double> traits = best(sighting);
            Optional<Boolean> good = label(sighting);
            boolean uncertain = sighting.requirement().anyElement() && good.orElse(true);
            if (!uncertain && good.isPresent() && !traits.isEmpty()) {
                rows.add(new Row(sighting.law(), traits, good.get()));
            }
        }
        return rows;
    }

    /** Of the quote that is likest to the element. */
    private static Map<Trait, Double> best(Sighting sighting) {
        return sighting.quotes().stream()
                .map(Sighting.Quote::traits)
                .filter(traits -> !traits.isEmpty())
                .max(Comparator.comparingDouble(LikenessLearner::likeness))
                .orElse(Map.of());
    }

    private static double likeness(Map<Trait, Double> traits) {
        return traits.get(Trait.SENTENCE)
                + traits.get(Trait.SENTENCE_MARGIN)
                + traits.get(Trait.QUOTE)
                + traits.get(Trait.QUOTE_MARGIN);
    }

    private Trial trial(Rulebook words, List<Row> rows, Set<String> unseen, double threshold) throws IOException {
        List<LawReport> after = new ArrayList<>();
        Map<Row, Double> likelihoods = new IdentityHashMap<>();
        for (String law : new TreeSet<>(unseen)) {
            Weights others = Logistic.fit(
                    rows.stream().filter(row -> !row.law().equals(law)).toList(), threshold);
            rows.stream()
                    .filter(row -> row.law().equals(law))
                    .forEach(row -> likelihoods.put(row, others.weigh(row.traits())));
            after.addAll(judge.judge(words.with(words.likeness().with(others)), Set.of(law)));
        }
        return new Trial(
                evaluate(judge.judge(rulebook.with(Likeness.NONE), unseen)),
                evaluate(after),
                auc(likelihoods),
                leftOut(likelihoods, true, threshold),
                leftOut(likelihoods, false, threshold));
    }

    private Evaluation evaluate(List<LawReport> reports) {
        List<Evaluation.Judgement> judgements = new ArrayList<>();
        for (LawReport report : reports) {
            judgements.addAll(Evaluation.judge(report, tables.get(IndexedLaw.keyOf(report.source()))));
        }
        return new Evaluation(judgements);
    }

    private static Evaluation.Share leftOut(Map<Row, Double> likelihoods, boolean good, double threshold) {
        List<Double> of = likelihoods.entrySet().stream()
                .filter(each -> each.getKey().good() == good)
                .map(Map.Entry::getValue)
                .toList();
        return new Evaluation.Share(
                (int) of.stream().filter(each -> each < threshold).count(), of.size());
    }

    /** How often a good one weighs more than a bad one. */
    private static double auc(Map<Row, Double> likelihoods) {
        double won = 0;
        long pairs = 0;
        for (Map.Entry<Row, Double> good : likelihoods.entrySet()) {
            for (Map.Entry<Row, Double> bad : likelihoods.entrySet()) {
                if (good.getKey().good() && !bad.getKey().good()) {
                    pairs++;
                    won += good.getValue() > bad.getValue()
                            ? 1
                            : good.getValue().equals(bad.getValue()) ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? 0 : won / pairs;
    }
}
