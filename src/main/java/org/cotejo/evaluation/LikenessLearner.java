package org.cotejo.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
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
import org.cotejo.rulebook.Likeness;
import org.cotejo.rulebook.Likeness.Group;
import org.cotejo.rulebook.Likeness.Weights;
import org.cotejo.rulebook.Likeness.Words;
import org.cotejo.rulebook.Rulebook;

/**
 * Learns from examples, and from laws that persons judged, how sentences read that satisfy a requirement or speak against it.
 *
 * <p>Words come from every law, and so does what is usual of them. Weights come from laws that the signals were not made
 * from, since in those they were made from signals find hardly anything wrong; and with words that leave these laws out,
 * since a law is always like itself. How good they are is told law by law, each judged by what the others taught.
 */
public final class LikenessLearner {
    /** Laws are read by words of the others in so many turns. */
    private static final int SHARES = 3;

    private final Rulebook rulebook;
    private final Judge judge;
    private final Map<String, TruthTable> tables;
    private final Truths truths;
    private final WordLessons lessons;

    /** Judges the laws with these keys by a rulebook. */
    @FunctionalInterface
    public interface Judge {
        List<LawReport> judge(Rulebook rulebook, Set<String> laws) throws IOException;
    }

    /** Hears how far the work is. */
    @FunctionalInterface
    public interface Steps {
        /** @param step from 1 to {@code of}: one that begins */
        void at(int step, int of);
    }

    private static final class Progress {
        private final Steps steps;
        private final int of;
        private int step;

        Progress(Steps steps, int of) {
            this.steps = steps;
            this.of = of;
        }

        void next() {
            step++;
            steps.at(step, of);
        }
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
        this.lessons = new WordLessons(rulebook, this.truths);
    }

    /**
     * @param unseen keys of the laws that the signals were not made from; with none, the rulebook's weights are kept
     * @param threshold from 0 to 0.5: what signals found is left out below it, what they found against a law below its half,
     *     and what they did not find counts where it is nearer to one; of no matter where weights are kept
     */
    public Learned learn(LawSnapshot snapshot, Set<String> unseen, double threshold, Steps steps) throws IOException {
        int turns = 1 + SHARES;
        Progress progress = new Progress(steps, unseen.isEmpty() ? 1 + turns : 2 + 2 * turns + unseen.size());
        progress.next();
        List<LawReading> readings = LawReading.of(snapshot, rulebook, truths.laws());
        if (unseen.isEmpty()) {
            return new Learned(likeness(snapshot, readings, rulebook.likeness().weights(), progress), Optional.empty());
        }
        Likeness ofOthers = likeness(
                snapshot,
                readings.stream().filter(each -> !unseen.contains(each.law())).toList(),
                Map.of(),
                progress);
        Map<Group, List<Row>> rows = rows(LawReading.of(snapshot, rulebook.with(ofOthers), unseen));
        Likeness all = likeness(snapshot, readings, fit(rows, "", threshold), progress);
        return new Learned(all, Optional.of(trial(ofOthers, rows, unseen, threshold, progress)));
    }

    private Likeness likeness(
            LawSnapshot snapshot, List<LawReading> readings, Map<Group, Weights> weights, Progress progress)
            throws IOException {
        progress.next();
        Likeness words = lessons.words(readings);
        Usual usual = new Usual(rulebook, truths, readByOthers(snapshot, readings, progress));
        Map<String, Words> all = new TreeMap<>(words.words());
        all.replaceAll(usual::in);
        return new Likeness(words.laws(), words.texts(), words.spread(), all, weights);
    }

    /** Each share of the laws read with words of the others, since a law is always like itself. */
    private List<LawReading> readByOthers(LawSnapshot snapshot, List<LawReading> readings, Progress progress)
            throws IOException {
        List<LawReading> read = new ArrayList<>();
        for (int share = 0; share < SHARES; share++) {
            progress.next();
            Set<String> held = new TreeSet<>();
            List<LawReading> others = new ArrayList<>();
            for (int i = 0; i < readings.size(); i++) {
                if (i % SHARES == share) {
                    held.add(readings.get(i).law());
                } else {
                    others.add(readings.get(i));
                }
            }
            if (!held.isEmpty()) {
                read.addAll(LawReading.of(snapshot, rulebook.with(lessons.words(others)), held));
            }
        }
        return read;
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
                weights.put(group, Logistic.fit(some, threshold(group, threshold)));
            }
        });
        return weights;
    }

    /** What speaks against a law is dismissed on half the doubt: a wrong «met» is worse than a wrong alarm. */
    private static double threshold(Group group, double threshold) {
        return switch (group) {
            case FOUND -> threshold;
            case HELD -> threshold / 2;
            case UNFOUND, UNHELD -> 1 - threshold;
        };
    }

    private Trial trial(
            Likeness words, Map<Group, List<Row>> rows, Set<String> unseen, double threshold, Progress progress)
            throws IOException {
        List<LawReport> after = new ArrayList<>();
        for (String law : new TreeSet<>(unseen)) {
            progress.next();
            after.addAll(judge.judge(rulebook.with(words.with(fit(rows, law, threshold))), Set.of(law)));
        }
        progress.next();
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
