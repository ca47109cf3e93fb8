package org.cotejo.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cotejo.finding.Finding;
import org.cotejo.finding.LawReport;
import org.cotejo.finding.Report;
import org.cotejo.finding.Verdict;
import org.cotejo.rulebook.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The engine's verdicts beside a person's. A requirement the person judged and the report lacks counts as
 * {@link Verdict#NOT_ASSESSED}. All shares go from 0 to 1, and are 0 where there is nothing to share.
 *
 * @param judgements in the order of law and truth table
 */
public record Evaluation(List<Judgement> judgements) {
    /** Verdicts that a person gives. */
    private static final List<Verdict> SCORED =
            List.of(Verdict.MET, Verdict.PARTIAL, Verdict.ABSENT, Verdict.CONFLICT, Verdict.EXCESS);

    /**
     * One requirement of one law, judged twice.
     *
     * @param severity of the requirement; {@link Severity#MINOR} where the report has no finding on it
     * @param hasPlaces whether the person said where
     * @param atPlace whether some evidence of the engine stands at such a place
     */
    public record Judgement(
            String law,
            String requirement,
            Severity severity,
            Verdict expected,
            Verdict found,
            boolean hasPlaces,
            boolean atPlace) {
        public Judgement {
            Objects.requireNonNull(law);
            Objects.requireNonNull(requirement);
        }

        public boolean agrees() {
            return expected == found;
        }

        /** The engine is content where the person sees a gap: the worst kind of error. */
        public boolean isFalselyMet() {
            return found == Verdict.MET
                    && (expected == Verdict.ABSENT || expected == Verdict.CONFLICT || expected == Verdict.EXCESS);
        }

        private boolean asksForEvidence() {
            return expected == Verdict.MET && found == Verdict.MET && hasPlaces;
        }
    }

    /** How well one verdict is told from the others; {@code support}: how often the person gave it. */
    public record Score(Verdict verdict, double precision, double recall, double f1, int support) {}

    /** How many of how many. */
    public record Share(int part, int whole) {
        public double value() {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    public Evaluation {
        judgements = List.copyOf(judgements);
    }

    /** @param truths by file name of the law; laws of the report without one are left out, and truths without a law */
    public static Evaluation of(Report report, Map<String, TruthTable> truths) {
        List<Judgement> judgements = new ArrayList<>();
        for (LawReport law : report.laws()) {
            TruthTable truth = truths.get(law.source().file());
            if (truth != null) {
                judgements.addAll(judge(law, truth));
            }
        }
        return new Evaluation(judgements);
    }

    static List<Judgement> judge(LawReport law, TruthTable truth) {
        Map<String, Finding> findings = law.findings().stream()
                .collect(Collectors.toMap(Finding::requirement, finding -> finding, (first, again) -> first));
        return truth.expected().stream()
                .map(expected -> judge(law.id(), expected, findings.get(expected.requirement())))
                .toList();
    }

    private static Judgement judge(String law, TruthTable.Expected expected, @Nullable Finding finding) {
        boolean hasPlaces = !expected.where().isEmpty();
        return finding == null
                ? new Judgement(
                        law,
                        expected.requirement(),
                        Severity.MINOR,
                        expected.verdict(),
                        Verdict.NOT_ASSESSED,
                        hasPlaces,
                        false)
                : new Judgement(
                        law,
                        expected.requirement(),
                        finding.severity(),
                        expected.verdict(),
                        finding.verdict(),
                        hasPlaces,
                        isAt(finding, expected.where()));
    }

    private static boolean isAt(Finding finding, List<String> where) {
        List<Place> wanted = where.stream().map(Place::written).toList();
        return finding.elements().stream()
                .flatMap(element -> element.evidence().stream())
                .map(quotation -> Place.of(quotation.eId()))
                .anyMatch(place -> wanted.stream().anyMatch(place::meets));
    }

    /** Share of agreement, law by law. */
    public Map<String, Share> byLaw() {
        Map<String, List<Judgement>> byLaw =
                judgements.stream().collect(Collectors.groupingBy(Judgement::law, TreeMap::new, Collectors.toList()));
        Map<String, Share> shares = new TreeMap<>();
        byLaw.forEach((law, ones) -> shares.put(
                law, new Share((int) ones.stream().filter(Judgement::agrees).count(), ones.size())));
        return shares;
    }

    /** How often the person said one verdict and the engine the other. */
    public int confusion(Verdict expected, Verdict found) {
        return count(each -> each.expected() == expected && each.found() == found);
    }

    /** One score for each verdict that the person gave at least once. */
    public List<Score> scores() {
        return SCORED.stream()
                .filter(verdict -> count(each -> each.expected() == verdict) > 0)
                .map(this::score)
                .toList();
    }

    private Score score(Verdict verdict) {
        int right = confusion(verdict, verdict);
        int support = count(each -> each.expected() == verdict);
        double precision = new Share(right, count(each -> each.found() == verdict)).value();
        double recall = new Share(right, support).value();
        double f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return new Score(verdict, precision, recall, f1, support);
    }

    public Share accuracy() {
        return new Share(count(Judgement::agrees), judgements.size());
    }

    /** Mean of the F1 of the verdicts the person gave, each weighing the same. */
    public double macroF1() {
        return scores().stream().mapToDouble(Score::f1).average().orElse(0);
    }

    /** Cohen's kappa: agreement beyond what chance would give. */
    public double kappa() {
        double total = Math.max(judgements.size(), 1);
        double chance = Arrays.stream(Verdict.values())
                .mapToDouble(verdict -> count(each -> each.expected() == verdict)
                        / total
                        * count(each -> each.found() == verdict)
                        / total)
                .sum();
        return (accuracy().value() - chance) / Math.max(1 - chance, 1e-9);
    }

    public List<Judgement> falselyMet() {
        return judgements.stream().filter(Judgement::isFalselyMet).toList();
    }

    /** Where both say met and the person said where: how often the engine's evidence stands there too. */
    public Share evidence() {
        return new Share(count(each -> each.asksForEvidence() && each.atPlace()), count(Judgement::asksForEvidence));
    }

    /** How often the engine leaves it to a person. */
    public Share unclear() {
        return new Share(count(each -> each.found() == Verdict.UNCLEAR), judgements.size());
    }

    private int count(Predicate<Judgement> which) {
        return (int) judgements.stream().filter(which).count();
    }
}
